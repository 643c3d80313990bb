package org.attest.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.attest.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every saved query on the Mosul example, with the parameters of its header, gives what stands beside it. */
class MosulAnswersTest {

    @TempDir
    private static Path folder;

    private static GraphStore store;

    @BeforeAll
    static void load() throws IOException {
        store = Mosul.load(folder.resolve("db"));
        // With it, as in the demo: no saved query may see it.
        store.align();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @TestFactory
    Stream<DynamicTest> eachGivesTheExpectedAnswer() {
        return QueryLibrary.standard().all().stream()
                .filter(query -> !query.area().equals(Lume.AREA))
                .map(query -> DynamicTest.dynamicTest(
                        query.path(),
                        () -> ExpectedResult.check(
                                SavedQueriesTest.bound(query, query.example(), store.dataset()),
                                store.dataset(),
                                ExpectedResult.file(Path.of("queries", query.area()), query))));
    }
}
