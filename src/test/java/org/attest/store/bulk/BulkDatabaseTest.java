package org.attest.store.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a bulk database holds, against the same quads added to TDB2 by transactions. */
class BulkDatabaseTest {

    static {
        JenaSystem.init();
    }

    private static final BulkOptions TINY = new BulkOptions(7, 5, 4, 2, Long.MAX_VALUE);

    @TempDir
    Path folder;

    record Case(int quads, BulkOptions options, long seed) {}

    static Stream<Case> cases() {
        return Stream.of(
                new Case(0, BulkOptions.STANDARD, 1),
                new Case(1, TINY, 2),
                new Case(3_000, TINY, 3),
                new Case(3_000, BulkOptions.STANDARD, 4),
                new Case(60_000, new BulkOptions(5_000, 3_000, 64, 2, Long.MAX_VALUE), 5));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holdsWhatTransactionsWouldHaveStored(Case given) {
        List<Quad> quads = new RandomQuads(given.seed()).list(given.quads());
        BulkCounts counts = build(folder.resolve("bulk"), given.options(), quads);
        DatasetGraph expected = DatabaseMgr.connectDatasetGraph(
                folder.resolve("plain").toAbsolutePath().toString());
        DatasetGraph actual = DatabaseMgr.connectDatasetGraph(
                folder.resolve("bulk").toAbsolutePath().toString());
        try {
            Txn.executeWrite(expected, () -> quads.forEach(expected::add));
            Set<Quad> all = Txn.calculateRead(expected, () -> set(expected, Node.ANY, Node.ANY, Node.ANY, Node.ANY));
            Set<Quad> got = Txn.calculateRead(actual, () -> set(actual, Node.ANY, Node.ANY, Node.ANY, Node.ANY));
            assertThat(difference(got, all)).isEmpty();
            assertThat(difference(all, got)).isEmpty();
            assertThat(counts.quads()).isEqualTo(all.size());
        } finally {
            TDBInternal.expel(expected, true);
            TDBInternal.expel(actual, true);
        }
    }

    private static BulkCounts build(Path folder, BulkOptions options, List<Quad> quads) {
        try (BulkDatabase database = BulkDatabase.create(folder, options)) {
            quads.forEach(database::add);
            return database.finish(BulkProgress.SILENT);
        }
    }

    private static List<Quad> difference(Set<Quad> some, Set<Quad> others) {
        return some.stream().filter(quad -> !others.contains(quad)).limit(5).toList();
    }

    private static Set<Quad> set(DatasetGraph data, Node g, Node s, Node p, Node o) {
        return new HashSet<>(Iter.toList(data.find(g, s, p, o)));
    }
}
