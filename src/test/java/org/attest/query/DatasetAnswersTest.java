package org.attest.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attest.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every saved query on records of datasets gives what stands beside it, asked of invented rows with the parameters of its
 * header; and what stands in the folder {@code karsa} with other parameters.
 */
class DatasetAnswersTest {

    private static final Path CASES = Path.of("src/test/resources/org/attest/query/karsa");

    @TempDir
    private static Path folder;

    private static GraphStore store;

    @BeforeAll
    static void load() throws IOException {
        store = Lume.load(folder.resolve("db"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @TestFactory
    Stream<DynamicTest> eachGivesTheExpectedAnswer() {
        return queries()
                .map(query -> DynamicTest.dynamicTest(
                        query.path(),
                        () -> ExpectedResult.check(
                                SavedQueriesTest.bound(query, query.example(), store.dataset()),
                                store.dataset(),
                                ExpectedResult.file(Path.of("queries", query.area()), query))));
    }

    @TestFactory
    Stream<DynamicTest> eachGivesTheExpectedAnswerWithOtherParameters() {
        return queries()
                .map(query -> DynamicTest.dynamicTest(
                        query.path(),
                        () -> ExpectedResult.check(
                                SavedQueriesTest.bound(query, SavedQueriesTest.parameters(query), store.dataset()),
                                store.dataset(),
                                ExpectedResult.file(CASES, query))));
    }

    private static Stream<SavedQuery> queries() {
        List<SavedQuery> queries = QueryLibrary.standard().all().stream()
                .filter(query -> query.area().equals(Lume.AREA))
                .toList();
        assertThat(queries).hasSizeGreaterThanOrEqualTo(6);
        return queries.stream();
    }
}
