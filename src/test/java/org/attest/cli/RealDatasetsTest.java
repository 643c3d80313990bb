package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attest.SharedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole tables of UCDP through the command, counted in the graph and in the table; skipped where they are not at hand. */
class RealDatasetsTest {

    private static final String FIGURES = """
            SELECT ?id ?lower ?best ?upper WHERE {
              ?record att:recordId ?id . ?event att:saidIn ?record ; a att:Event .
              ?figure att:event ?event ; att:measure att:Killed ; att:best ?best .
              FILTER NOT EXISTS { ?figure att:refines ?all }
              OPTIONAL { ?figure att:lower ?lower } OPTIONAL { ?figure att:upper ?upper } }""";

    @TempDir
    Path folder;

    private List<String> ask(String query) {
        return Cli.run("sparql", "--db", folder.resolve("db"), "--format", "csv", query)
                .exits(ExitCode.DONE)
                .out()
                .lines()
                .skip(1)
                .toList();
    }

    private int count(String what, String pattern) {
        return Integer.parseInt(ask("SELECT (COUNT(" + what + ") AS ?n) WHERE { " + pattern + " }")
                .getFirst());
    }

    private void theGraphIsThatOfTheArchive() {
        Cli.run("verify", "--db", folder.resolve("db")).exits(ExitCode.DONE);
    }

    /** Some parts of a row are cited twice in it, and some documents by several rows. */
    @ParameterizedTest
    @CsvSource({
        "slice-ged191-iraq-2014-2018-hdx.csv, 3061, 3807, 2929",
        "slice-ged191-ninewa-2016-2017-hdx.csv, 723, 794, 651"
    })
    void nothingOfASliceIsLostOnTheWayIntoTheGraph(String name, int rows, int cited, int documents) throws IOException {
        Path file = SharedFolder.require("data/ucdp-ged").resolve(name);

        Cli.run("load", "--db", folder.resolve("db"), file).exits(ExitCode.DONE);

        assertThat(count("DISTINCT ?e", "?e a att:Event ; att:saidIn/att:recordId ?id"))
                .isEqualTo(rows);
        assertThat(count("*", "?r att:recordId ?id ; att:basedOn ?article")).isEqualTo(cited);
        assertThat(count("DISTINCT ?article", "?r att:recordId ?id ; att:basedOn ?article"))
                .isEqualTo(documents);
        assertThat(figuresOfTheGraph()).isEqualTo(figuresOfTheTable(file));
        theGraphIsThatOfTheArchive();
    }

    /** Where low and high contradict best, they are figures of their own, and the one of best has no bounds. */
    private Map<String, String> figuresOfTheGraph() {
        Map<String, String> figures = new TreeMap<>();
        for (String row : ask(FIGURES)) {
            String[] cells = row.split(",", -1);
            figures.put(cells[0], String.join(" ", Arrays.asList(cells).subList(1, 4)));
        }
        return figures;
    }

    private static Map<String, String> figuresOfTheTable(Path file) throws IOException {
        return rows(file).stream().skip(1).collect(Collectors.toMap(row -> row.getField("id"), row -> {
            int low = Integer.parseInt(row.getField("low"));
            int best = Integer.parseInt(row.getField("best"));
            int high = Integer.parseInt(row.getField("high"));
            return (low <= best ? low : "") + " " + best + " " + (best <= high ? high : "");
        }));
    }

    @Test
    void everyActorOfTheListIsAThingWithItsNames() throws IOException {
        Path file = SharedFolder.require("data/ucdp-actor/ucdp-actor-221.csv");

        Cli load = Cli.run("load", "--db", folder.resolve("db"), file).exits(ExitCode.DONE);

        assertThat(load.out()).doesNotContain("shape-broken");
        List<NamedCsvRecord> rows = rows(file);
        assertThat(rows).hasSize(1725);
        assertThat(ask(
                        "SELECT ?id ?name WHERE { ?r att:recordId ?id . ?n att:saidIn ?r ; att:names ?actor ; att:name ?name "
                                + "FILTER STRENDS(STR(?actor), CONCAT('/ucdp-actor/', ?id)) }"))
                .containsAll(rows.stream()
                        .map(row ->
                                row.getField(0) + "," + row.getField("NameData").strip())
                        .filter(line -> line.matches("[0-9]+,[A-Za-z -]+"))
                        .toList());
        assertThat(count("DISTINCT ?r", "?r att:recordId ?id")).isEqualTo(rows.size());
        theGraphIsThatOfTheArchive();
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            List<NamedCsvRecord> all = new ArrayList<>();
            reader.forEach(all::add);
            return all;
        }
    }
}
