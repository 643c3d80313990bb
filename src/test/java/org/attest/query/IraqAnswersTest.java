package org.attest.query;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.geosparql.configuration.GeoSPARQLConfig;
import org.attest.SharedFolder;
import org.attest.pipeline.Input;
import org.attest.pipeline.LoadProgress;
import org.attest.pipeline.Settings;
import org.attest.pipeline.dataset.DatasetFile;
import org.attest.pipeline.dataset.DatasetLoader;
import org.attest.pipeline.dataset.DatasetOptions;
import org.attest.problem.ProblemLog;
import org.attest.store.ChangeLog;
import org.attest.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The saved queries on a real slice of UCDP GED give what the table itself gives, worked out from its cells by this test. */
class IraqAnswersTest {

    private static final double MOSUL_LAT = 36.34;
    private static final double MOSUL_LON = 43.13;
    private static final double EARTH = 6371.0088;
    /** Spheres and ellipsoids differ by half a percent at most. */
    private static final double EDGE = 0.006;

    private static final Pattern PART = Pattern.compile("^\"?(.*?),(\\d{4}-\\d{2}-\\d{2}),(.*?)\"?$", Pattern.DOTALL);

    @TempDir
    private static Path folder;

    private static GraphStore store;
    private static List<NamedCsvRecord> rows;

    @BeforeAll
    static void load() throws IOException {
        Path table = SharedFolder.require("data/ucdp-ged/slice-ged191-iraq-2014-2018-hdx.csv");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(table)) {
            rows = reader.stream()
                    // The row of HXL tags is no record.
                    .filter(row -> row.getField("id").matches("[0-9.]+"))
                    .toList();
        }
        assertThat(rows).hasSizeGreaterThan(3000);
        GeoSPARQLConfig.setupNoIndex();
        store = GraphStore.openOrCreate(folder.resolve("db"), Settings.standard("https://iraq.example/id/", "test"));
        DatasetLoader loader = new DatasetLoader(store, ChangeLog.NONE);
        DatasetFile file =
                DatasetFile.of(Input.of(table), null, new ProblemLog()).orElseThrow();
        assertThat(loader.load(file, DatasetOptions.STANDARD, LoadProgress.SILENT, new ProblemLog()))
                .isPresent();
    }

    @AfterAll
    static void close() {
        if (store != null) {
            store.close();
        }
    }

    @Test
    void deathsByMonthAreTheSumsOfTheTable() {
        Map<String, String> expected = new TreeMap<>();
        byMonth().forEach((month, sum) -> expected.put(month, sum[0] + "," + sum[1] + "," + sum[2]));

        Map<String, String> actual = new TreeMap<>();
        ask("deaths-by-month-and-side", Map.of("dataset", "ucdp-ged")).stream()
                .filter(row -> row.getField("side").equals("all"))
                .forEach(row -> actual.put(
                        row.getField("month"),
                        row.getField("low") + "," + row.getField("best") + "," + row.getField("high")));
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void theDeadOfOneSideOfCiviliansAndOfNobodyToldAreThoseOfTheTable() {
        Map<String, Long> expected = new TreeMap<>();
        for (NamedCsvRecord row : rows) {
            String month = row.getField("date_start").substring(0, 7);
            add(expected, month + " not told", number(row, "deaths_unknown"));
            for (String side : List.of("a", "b")) {
                if (row.getField("side_" + side).equals("IS")) {
                    add(expected, month + " IS", number(row, "deaths_" + side));
                }
                if (row.getField("side_" + side).equals("Civilians")) {
                    add(expected, month + " civilians", number(row, "deaths_" + side));
                }
            }
            add(expected, month + " civilians", number(row, "deaths_civilians"));
        }

        Map<String, Long> actual = new TreeMap<>();
        ask("deaths-by-month-and-side", Map.of("dataset", "ucdp-ged")).stream()
                .filter(row -> Set.of("IS", "civilians", "not told").contains(row.getField("side")))
                .forEach(row -> add(actual, row.getField("month") + " " + row.getField("side"), number(row, "best")));
        assertThat(actual).hasSizeGreaterThan(100).isEqualTo(expected);
    }

    @Test
    void theirEventsAreTheRowsOfTheTable() {
        Map<String, Long> expected = new TreeMap<>();
        for (NamedCsvRecord row : rows) {
            String month = row.getField("date_start").substring(0, 7);
            add(expected, month + " all", 1);
            add(expected, month + " not told", number(row, "deaths_unknown") > 0 ? 1 : 0);
            boolean side = row.getField("side_b").equals("Civilians") && number(row, "deaths_b") > 0;
            add(expected, month + " civilians", side || number(row, "deaths_civilians") > 0 ? 1 : 0);
        }

        Map<String, Long> actual = new TreeMap<>();
        ask("deaths-by-month-and-side", Map.of("dataset", "ucdp-ged")).stream()
                .filter(row -> Set.of("all", "civilians", "not told").contains(row.getField("side")))
                .forEach(row -> add(actual, row.getField("month") + " " + row.getField("side"), number(row, "events")));
        assertThat(actual).hasSizeGreaterThan(100).isEqualTo(expected);
    }

    @Test
    void aDyadAndAPeriodChooseTheSameRowsAsInTheTable() {
        long best = rows.stream()
                .filter(row -> digits(row.getField("dyad_new_id")).equals("524"))
                .filter(row -> row.getField("date_start").startsWith("2016-10"))
                .mapToLong(row -> number(row, "best"))
                .sum();

        List<NamedCsvRecord> answer = ask(
                "deaths-by-month-and-side",
                Map.of("of", "ucdp-dyad/524", "since", "2016-10-01", "until", "2016-10-31"));
        assertThat(answer.getFirst().getField("side")).isEqualTo("all");
        assertThat(number(answer.getFirst(), "best")).isEqualTo(best).isPositive();
    }

    @Test
    void theDocumentBehindMostEventsIsTheOneThatMostRowsName() {
        Map<String, Set<String>> rowsOf = new HashMap<>();
        for (NamedCsvRecord row : rows) {
            for (String part : row.getField("source_article").split("\";\"")) {
                var found = PART.matcher(part);
                if (found.matches() && !found.group(2).equals("1753-01-01")) {
                    rowsOf.computeIfAbsent(found.group(2) + " " + found.group(3).strip(), key -> new TreeSet<>())
                            .add(row.getField("id"));
                }
            }
        }
        int most = rowsOf.values().stream().mapToInt(Set::size).max().orElseThrow();
        Set<String> which = rowsOf.entrySet().stream()
                .filter(entry -> entry.getValue().size() == most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        NamedCsvRecord first =
                ask("articles-by-events", Map.of("dataset", "ucdp-ged")).getFirst();
        assertThat(number(first, "events")).isEqualTo(most).isGreaterThan(10);
        assertThat(which).contains(first.getField("published") + " " + first.getField("title"));
    }

    @Test
    void eventsNearMosulAreThoseOfTheTableWithinTheCircleAndTheyHaveSources() {
        double km = 25;
        Set<String> surely = near(km * (1 - EDGE));
        Set<String> atMost = near(km * (1 + EDGE));

        List<NamedCsvRecord> answer = ask(
                "records-near",
                Map.of("lat", "36.34", "lon", "43.13", "km", "25", "since", "2016-10-17", "until", "2016-12-31"));
        Set<String> found = answer.stream()
                .map(row -> row.getField("event").replaceFirst(".*/ucdp-ged/([^/]+)/.*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(surely).hasSizeGreaterThan(50);
        assertThat(found).containsAll(surely);
        assertThat(atMost).containsAll(found);
        assertThat(answer)
                .filteredOn(row -> !row.getField("title").isEmpty()
                        && !row.getField("outlet").isEmpty())
                .hasSizeGreaterThan(50);
    }

    private static Set<String> near(double km) {
        return rows.stream()
                .filter(row -> day(row, "date_start").compareTo("2016-12-31") <= 0)
                .filter(row -> day(row, "date_end").compareTo("2016-10-17") >= 0)
                .filter(row -> distance(
                                Double.parseDouble(row.getField("latitude")),
                                Double.parseDouble(row.getField("longitude")))
                        <= km)
                .map(row -> digits(row.getField("id")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The haversine from Mosul, in kilometres. */
    private static double distance(double lat, double lon) {
        double north = Math.sin(Math.toRadians(lat - MOSUL_LAT) / 2);
        double east = Math.sin(Math.toRadians(lon - MOSUL_LON) / 2);
        double a = north * north + Math.cos(Math.toRadians(MOSUL_LAT)) * Math.cos(Math.toRadians(lat)) * east * east;
        return 2 * EARTH * Math.asin(Math.sqrt(a));
    }

    private static Map<String, long[]> byMonth() {
        Map<String, long[]> sums = new TreeMap<>();
        for (NamedCsvRecord row : rows) {
            long[] sum = sums.computeIfAbsent(row.getField("date_start").substring(0, 7), key -> new long[3]);
            sum[0] += number(row, "low");
            sum[1] += number(row, "best");
            sum[2] += number(row, "high");
        }
        return sums;
    }

    private static List<NamedCsvRecord> ask(String name, Map<String, String> values) {
        SavedQuery query = QueryLibrary.standard().find(name).orElseThrow();
        Map<String, List<String>> given = new HashMap<>();
        values.forEach((parameter, value) -> given.put(parameter, List.of(value)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QueryRunner.run(
                SavedQueriesTest.bound(query, given, store.dataset()),
                store.dataset(),
                ResultFormat.CSV,
                out,
                RunOptions.standard());
        return CsvReader.builder().ofNamedCsvRecord(out.toString(StandardCharsets.UTF_8)).stream()
                .toList();
    }

    private static void add(Map<String, Long> sums, String key, long number) {
        // Of whom nobody died, the query has no row.
        if (number > 0) {
            sums.merge(key, number, Long::sum);
        }
    }

    private static String day(NamedCsvRecord row, String column) {
        return row.getField(column).substring(0, 10);
    }

    private static String digits(String id) {
        return id.replaceFirst("\\.0$", "");
    }

    private static long number(NamedCsvRecord row, String column) {
        return (long) Double.parseDouble(row.getField(column));
    }
}
