package org.attest.pipeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.attest.generator.TwoActors;
import org.attest.pipeline.Decider;
import org.attest.store.ChangeLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who asks while two actors become one, and two again, sees the one state or the other, and does not wait for it. */
class ReadersDuringRelinkTest {

    private static final int ROWS = 2_000;
    private static final String COUNTS = """
            PREFIX att: <https://w3id.org/attest/ontology#>
            SELECT ?one ?other {
              { SELECT (COUNT(*) AS ?one) { ?e att:sideB <%s> } }
              { SELECT (COUNT(*) AS ?other) { ?e att:sideB <%s> } }
            }""".formatted(TwoActors.ONE_IRI, TwoActors.OTHER_IRI);

    @TempDir
    Path folder;

    /** What a reader sees at one moment: accounts by actor, and how long it took. */
    private record Seen(long one, long other, long nanos) {}

    @Test
    void eachAnswerIsOfTheStateBeforeOrAfter() throws Exception {
        try (DatasetBase base = new DatasetBase(folder);
                ExecutorService reader = Executors.newFixedThreadPool(2)) {
            Path file = folder.resolve("ged251.csv");
            TwoActors.write(file, ROWS);
            base.load(file);
            String before = base.dump();
            Decider decider = new Decider(base.store(), ChangeLog.NONE, RecordRelinking::of);
            AtomicBoolean ended = new AtomicBoolean();
            List<Future<List<Seen>>> readers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                readers.add(reader.submit(() -> watch(base.store().dataset(), ended)));
            }
            long start = System.nanoTime();
            try {
                decider.take(List.of(JudgementsPropertyTest.same(TwoActors.ONE, TwoActors.OTHER)));
                base.verify();
                decider.undo(TwoActors.ONE, TwoActors.OTHER);
            } finally {
                ended.set(true);
            }
            long all = System.nanoTime() - start;
            List<Seen> seen = new ArrayList<>();
            for (Future<List<Seen>> each : readers) {
                seen.addAll(each.get(1, TimeUnit.MINUTES));
            }
            long half = TwoActors.accountsOfOther(ROWS);
            assertThat(seen).hasSizeGreaterThan(20).allSatisfy(one -> {
                assertThat(List.of(one.one(), one.other())).isIn(List.of(ROWS - half, half), List.of((long) ROWS, 0L));
                assertThat(one.nanos()).as("waiting").isLessThan(all / 2);
            });
            assertThat(seen).anyMatch(one -> one.other() == 0).anyMatch(one -> one.other() == half);
            assertThat(base.dump()).isEqualTo(before);
        }
    }

    private static List<Seen> watch(DatasetGraph data, AtomicBoolean ended) throws InterruptedException {
        List<Seen> all = new ArrayList<>();
        while (!ended.get()) {
            all.add(ask(data));
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return all;
    }

    private static Seen ask(DatasetGraph data) {
        long start = System.nanoTime();
        return Txn.calculateRead(data, () -> {
            try (QueryExec exec = QueryExec.dataset(data).query(COUNTS).build()) {
                var row = exec.select().next();
                return new Seen(number(row.get("one")), number(row.get("other")), System.nanoTime() - start);
            }
        });
    }

    private static long number(org.apache.jena.graph.Node node) {
        return ((Number) node.getLiteralValue()).longValue();
    }
}
