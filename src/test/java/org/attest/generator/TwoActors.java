package org.attest.generator;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A table of invented events under columns of UCDP GED in which the state fights either of two actors with ids of their own,
 * who will be found to be one: every third event has the second.
 */
public final class TwoActors {

    /** The first, as judgements name it. */
    public static final String ONE = "thing:ucdp-actor/234";

    /** The second. */
    public static final String OTHER = "thing:ucdp-actor/7001";

    /** The first in the graph. */
    public static final String ONE_IRI = "https://w3id.org/attest/thing/ucdp-actor/234";

    /** The second in the graph. */
    public static final String OTHER_IRI = "https://w3id.org/attest/thing/ucdp-actor/7001";

    private static final int SHARE = 3;
    private static final int MONTHS = 12;
    private static final int DAYS = 28;
    private static final List<String> COLUMNS = List.of(
            "id",
            "type_of_violence",
            "conflict_new_id",
            "conflict_name",
            "dyad_new_id",
            "dyad_name",
            "side_a_new_id",
            "side_a",
            "side_b_new_id",
            "side_b",
            "number_of_sources",
            "source_article",
            "where_prec",
            "where_coordinates",
            "adm_1",
            "latitude",
            "longitude",
            "country",
            "event_clarity",
            "date_prec",
            "date_start",
            "date_end",
            "deaths_a",
            "deaths_b",
            "deaths_civilians",
            "deaths_unknown",
            "low",
            "best",
            "high");

    private TwoActors() {}

    /** How many of so many accounts are of the second actor. */
    public static long accountsOfOther(int rows) {
        return rows / SHARE;
    }

    /** Writes so many rows. */
    public static void write(Path file, int rows) throws IOException {
        try (Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CsvWriter csv = GedTable.writer(text)) {
            csv.writeRecord(COLUMNS);
            for (int row = 1; row <= rows; row++) {
                csv.writeRecord(cells(row));
            }
        }
    }

    private static List<String> cells(int row) {
        boolean other = row % SHARE == 0;
        String town = Integer.toString(row % 500);
        String day = "2031-%02d-%02d".formatted(1 + row % MONTHS, 1 + row % DAYS);
        return List.of(
                Integer.toString(row),
                "1",
                "9001",
                "Varland: Government",
                other ? "9102" : "9101",
                other ? "Government of Varland - RR" : "Government of Varland - Red Reed",
                "901",
                "Government of Varland",
                other ? "7001" : "234",
                other ? "RR" : "Red Reed",
                "1",
                "\"Varland Herald,2031-03-11,Reed takes mill " + row + "\"",
                "1",
                "Mill " + town,
                "North province",
                "12." + town,
                "40." + town,
                "Varland",
                "1",
                "1",
                day,
                day,
                "1",
                "2",
                Integer.toString(row % 7),
                "0",
                Integer.toString(3 + row % 7),
                Integer.toString(3 + row % 7),
                "20");
    }
}
