package org.attest.ingest.gdelt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.ingest.dataset.Readings;
import org.attest.ingest.dataset.RecordReading;
import org.attest.ingest.table.Column;
import org.attest.model.DatasetRecord;

/** One invented row of GDELT, which tests change where they look, and what is read of it. */
public final class GdeltRows {

    private final Map<String, String> cells = new HashMap<>();

    private GdeltRows() {}

    /** Police of an invented people arrest someone in an invented town, found on the day after. */
    public static GdeltRows sound() {
        GdeltRows row = new GdeltRows();
        row.with("GLOBALEVENTID", "900000001").with("SQLDATE", "20310304").with("MonthYear", "203103");
        row.with("Year", "2031").with("FractionDate", "2031.1726");
        row.with("Actor1Code", "FJICOP").with("Actor1Name", "CONSTABLE");
        row.with("Actor1CountryCode", "FJI").with("Actor1Type1Code", "COP");
        row.with("Actor2Code", "REB").with("Actor2Name", "REBELS").with("Actor2Type1Code", "REB");
        row.with("IsRootEvent", "1").with("EventCode", "173").with("EventBaseCode", "173");
        row.with("EventRootCode", "17").with("QuadClass", "4").with("GoldsteinScale", "-5.0");
        row.with("NumMentions", "6")
                .with("NumSources", "1")
                .with("NumArticles", "3")
                .with("AvgTone", "-2.25");
        row.with("Actor1Geo_Type", "1").with("Actor1Geo_FullName", "Elsewhere");
        row.with("ActionGeo_Type", "4").with("ActionGeo_FullName", "Oldmill, North Province, Varland");
        row.with("ActionGeo_CountryCode", "VX").with("ActionGeo_ADM1Code", "VX07");
        row.with("ActionGeo_Lat", "12.5").with("ActionGeo_Long", "40.250").with("ActionGeo_FeatureID", "-123");
        return row.with("DATEADDED", "20310305").with("SOURCEURL", "http://Herald.example/mill?utm_source=x");
    }

    public GdeltRows with(String column, String value) {
        if (GdeltColumns.TABLE.columns().names().stream().noneMatch(column::equals)) {
            throw new IllegalArgumentException(column);
        }
        cells.put(column, value);
        return this;
    }

    /** The line of a file with so many columns: 57, 58 or 61. */
    public String line(int width) {
        List<Column> layout = GdeltColumns.TABLE.layouts().stream()
                .filter(each -> each.size() == width)
                .findFirst()
                .orElseThrow();
        return layout.stream()
                .map(column -> cells.getOrDefault(column.name(), ""))
                .collect(Collectors.joining("\t", "", "\n"));
    }

    RecordReading read() {
        return read(58);
    }

    RecordReading read(int width) {
        GdeltFormat format = new GdeltFormat();
        return format.read(Readings.row(format, line(width)));
    }

    DatasetRecord record() {
        return Readings.record(read());
    }
}
