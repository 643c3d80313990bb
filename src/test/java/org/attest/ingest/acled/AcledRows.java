package org.attest.ingest.acled;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.ingest.dataset.Readings;
import org.attest.ingest.dataset.RecordReading;
import org.attest.model.DatasetRecord;

/** One invented row under ACLED's documented headers, which tests change where they look, and what is read of it. */
public final class AcledRows {

    private final Map<String, String> cells = new LinkedHashMap<>();

    private AcledRows() {}

    /** The columns of older exports. */
    public static AcledRows older() {
        AcledRows row = new AcledRows();
        row.with("data_id", "70001")
                .with("iso", "999")
                .with("event_id_cnty", "VAR17")
                .with("event_id_no_cnty", "17");
        row.with("event_date", "4-Mar-31").with("year", "2031").with("time_precision", "1");
        row.with("event_type", "Violence against civilians").with("sub_event_type", "Attack");
        row.with("actor1", "Red Reed")
                .with("assoc_actor_1", "Mill Guard; River Clan (Varland)")
                .with("inter1", "2");
        row.with("actor2", "Civilians (Varland)")
                .with("assoc_actor_2", "Millers (Varland)")
                .with("inter2", "7");
        row.with("interaction", "27").with("region", "Nowhere").with("country", "Varland");
        row.with("admin1", "North").with("admin2", "Mill District").with("admin3", "");
        row.with("location", "Oldmill")
                .with("latitude", "12.5")
                .with("longitude", "40.250")
                .with("geo_precision", "2");
        row.with("source", "Varland Herald; The Bell").with("source_scale", "National");
        row.with("notes", "On 4 March, the Reed shot at millers.").with("fatalities", "3");
        return row.with("timestamp", "1930000000").with("iso3", "VAR");
    }

    /** The columns of exports since 2024. */
    public static AcledRows newer() {
        AcledRows row = new AcledRows();
        row.with("event_id_cnty", "VAR17").with("event_date", "2031-03-04").with("year", "2031");
        row.with("time_precision", "1").with("disorder_type", "Political violence");
        row.with("event_type", "Violence against civilians").with("sub_event_type", "Attack");
        row.with("actor1", "Red Reed").with("assoc_actor_1", "Mill Guard; River Clan (Varland)");
        row.with("inter1", "Rebel group").with("actor2", "Civilians (Varland)");
        row.with("assoc_actor_2", "Millers (Varland)").with("inter2", "Civilians");
        row.with("interaction", "Rebel group-Civilians").with("civilian_targeting", "Civilian targeting");
        row.with("iso", "999").with("region", "Nowhere").with("country", "Varland");
        row.with("admin1", "North").with("admin2", "Mill District").with("admin3", "");
        row.with("location", "Oldmill")
                .with("latitude", "12.5")
                .with("longitude", "40.250")
                .with("geo_precision", "2");
        row.with("source", "Varland Herald; The Bell").with("source_scale", "National");
        row.with("notes", "On 4 March, the Reed shot at millers.").with("fatalities", "3");
        return row.with("tags", "").with("timestamp", "1930000000");
    }

    public AcledRows with(String column, String value) {
        cells.put(column, value);
        return this;
    }

    AcledRows without(String column) {
        cells.remove(column);
        return this;
    }

    /** Two parties, and what they did. */
    AcledRows between(String actor1, String inter1, String actor2, String inter2, String type, String sub) {
        with("actor1", actor1).with("assoc_actor_1", "").with("inter1", inter1);
        with("actor2", actor2).with("assoc_actor_2", "").with("inter2", inter2);
        return with("event_type", type).with("sub_event_type", sub);
    }

    public String header() {
        return line(List.copyOf(cells.keySet()));
    }

    public String line() {
        return line(List.copyOf(cells.values()));
    }

    RecordReading read() {
        AcledFormat format = new AcledFormat();
        return format.read(Readings.row(format, header() + line()));
    }

    DatasetRecord record() {
        return Readings.record(read());
    }

    private static String line(List<String> values) {
        return values.stream()
                .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\n"));
    }
}
