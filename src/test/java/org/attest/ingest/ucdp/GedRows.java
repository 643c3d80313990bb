package org.attest.ingest.ucdp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.ingest.dataset.Readings;
import org.attest.ingest.dataset.RecordFormat;
import org.attest.ingest.dataset.RecordReading;
import org.attest.ingest.table.Row;
import org.attest.model.DatasetRecord;

/** One invented row, which tests change where they look, and what is read of it. */
final class GedRows {

    private final Map<String, String> cells = new LinkedHashMap<>();

    private GedRows() {}

    /** A fight of three days in an invented land, with two articles. */
    static GedRows sound() {
        GedRows row = new GedRows();
        row.with("id", "4711").with("relid", "VAR-2031-1-1-1").with("type_of_violence", "1");
        row.with("conflict_new_id", "9001").with("conflict_name", "Varland: Government");
        row.with("dyad_new_id", "9101").with("dyad_name", "Government of Varland - Red Reed");
        row.with("side_a_new_id", "901").with("side_a", "Government of Varland");
        row.with("side_b_new_id", "902").with("side_b", "Red Reed");
        row.with("number_of_sources", "2");
        row.with(
                "source_article",
                "\"Varland Herald,2031-03-07,Reed takes mill; nine dead\";\"Bell, Book & Co,2031-03-08,Mill is lost\"");
        row.with("source_original", "mill owner").with("where_prec", "2").with("where_coordinates", "Oldmill town");
        row.with("adm_1", "North province").with("adm_2", "Mill district").with("country", "Varland");
        row.with("latitude", "12.5").with("longitude", "40.250").with("priogrid_gid", "148041");
        row.with("event_clarity", "1").with("date_prec", "2");
        row.with("date_start", "2031-03-05").with("date_end", "2031-03-07");
        row.with("deaths_a", "2")
                .with("deaths_b", "3")
                .with("deaths_civilians", "4")
                .with("deaths_unknown", "0");
        return row.with("low", "7").with("best", "9").with("high", "12");
    }

    GedRows with(String column, String value) {
        cells.put(column, value);
        return this;
    }

    String value(String column) {
        return cells.getOrDefault(column, "");
    }

    GedRows without(String column) {
        cells.remove(column);
        return this;
    }

    /** Another name for a column, in its place. */
    GedRows renamed(String column, String name) {
        Map<String, String> old = new LinkedHashMap<>(cells);
        cells.clear();
        old.forEach((key, value) -> cells.put(key.equals(column) ? name : key, value));
        return this;
    }

    RecordReading read() {
        return read(GedFormat.releases());
    }

    RecordReading read(RecordFormat format) {
        return format.read(row(format));
    }

    Row row(RecordFormat format) {
        return Readings.row(
                format, line(List.copyOf(cells.keySet())) + "\n" + line(List.copyOf(cells.values())) + "\n");
    }

    /** The record, which must be there. */
    DatasetRecord record() {
        return Readings.record(read());
    }

    private static String line(List<String> values) {
        return values.stream()
                .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }
}
