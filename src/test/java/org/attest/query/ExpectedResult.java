package org.attest.query;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Compares the answer of a saved query with a file: rows in order where the query has ORDER BY and in any order elsewhere,
 * graphs as graphs, yes or no as text.
 *
 * <p>With {@code -Dattest.expected.write=true} the answer is written to the file instead; it is to be read before it is kept.
 */
final class ExpectedResult {

    private static final boolean WRITE = Boolean.getBoolean("attest.expected.write");

    private ExpectedResult() {}

    /** The file of a query in a folder: {@code .expected.csv}, for others than SELECT {@code .expected.ttl} or {@code .txt}. */
    static Path file(Path folder, SavedQuery query) {
        return folder.resolve(query.name() + ".expected." + ending(query));
    }

    private static String ending(SavedQuery query) {
        return query.query().isSelectType() ? "csv" : query.query().isAskType() ? "txt" : "ttl";
    }

    static void check(BoundQuery bound, DatasetGraph dataset, Path file) {
        ResultFormat format = switch (ending(bound.saved())) {
            case "csv" -> ResultFormat.CSV;
            case "txt" -> ResultFormat.TABLE;
            default -> ResultFormat.TTL;
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RunSummary summary = QueryRunner.run(bound, dataset, format, out, RunOptions.standard());
        try {
            if (WRITE) {
                Files.write(file, out.toByteArray());
            }
            assertThat(file).as("expected result of %s", bound.saved().path()).exists();
            compare(bound, format, out.toString(StandardCharsets.UTF_8), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(summary.rows()).as("rows of %s", bound.saved().path()).isPositive();
    }

    private static void compare(BoundQuery bound, ResultFormat format, String actual, String expected) {
        String name = bound.saved().path();
        if (format == ResultFormat.TTL) {
            var left =
                    RDFParser.create().source(stream(actual)).lang(Lang.TURTLE).toGraph();
            var right = RDFParser.create()
                    .source(stream(expected))
                    .lang(Lang.TURTLE)
                    .toGraph();
            assertThat(left.isIsomorphicWith(right))
                    .as("graph of %s:%n%s", name, actual)
                    .isTrue();
        } else if (format == ResultFormat.CSV && !bound.query().hasOrderBy()) {
            assertThat(rows(actual)).as(name).containsExactlyInAnyOrderElementsOf(rows(expected));
        } else if (format == ResultFormat.CSV) {
            assertThat(rows(actual)).as(name).containsExactlyElementsOf(rows(expected));
        } else {
            assertThat(actual).as(name).isEqualTo(expected);
        }
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> rows(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream()
                .map(record -> List.copyOf(record.getFields()))
                .toList();
    }
}
