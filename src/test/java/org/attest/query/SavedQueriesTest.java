package org.attest.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every saved query on the invented conflict: each has a case in the folder {@code karsa} beside the graph. */
class SavedQueriesTest {

    private static final Path CASES = Path.of("src/test/resources/org/attest/query/karsa");

    private final QueryLibrary library = QueryLibrary.standard();

    @Test
    void noQueryOfTheLibraryHasAProblem() {
        assertThat(library.problems()).isEmpty();
        assertThat(library.all()).hasSizeGreaterThanOrEqualTo(16);
    }

    @TestFactory
    Stream<DynamicTest> eachGivesTheExpectedAnswer() {
        DatasetGraph dataset = Karsa.dataset();
        return library.all().stream()
                .filter(query -> !query.area().equals(Lume.AREA))
                .map(query -> DynamicTest.dynamicTest(
                        query.path(),
                        () -> ExpectedResult.check(
                                bound(query, parameters(query), dataset), dataset, ExpectedResult.file(CASES, query))));
    }

    @TestFactory
    Stream<DynamicTest> eachRunsOnAnEmptyGraph() {
        DatasetGraph empty = DatasetGraphFactory.createTxnMem();
        return library.all().stream()
                .filter(query -> !query.needs().contains(Need.TEXT))
                .map(query -> DynamicTest.dynamicTest(query.path(), () -> {
                    BoundQuery unbound = new BoundQuery(query, Map.of(), query.query());
                    assertThat(Answers.rows(unbound, empty)).isZero();
                }));
    }

    @Test
    void caseFilesAllBelongToAQuery() throws IOException {
        List<String> names = library.all().stream().map(SavedQuery::name).toList();
        try (Stream<Path> files = Files.list(CASES)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\..*", "")))
                    .allMatch(names::contains);
        }
    }

    static BoundQuery bound(SavedQuery query, Map<String, List<String>> parameters, DatasetGraph dataset) {
        return switch (query.bind(parameters, dataset)) {
            case BindOutcome.Bound bound -> bound.query();
            case BindOutcome.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    /** Lines {@code name=value}; a name may stand several times. */
    static Map<String, List<String>> parameters(SavedQuery query) throws IOException {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        Path file = CASES.resolve(query.name() + ".params");
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            String[] parts = line.split("=", 2);
            parameters.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
        }
        return parameters;
    }
}
