package org.attest.pipeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.attest.generator.Release;
import org.attest.pipeline.dataset.DatasetOptions.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who asks while a table is loaded sees what a commit left behind, and nothing in between. */
class ReadersDuringLoadTest {

    private static final int FIRST = 100;
    private static final int ROWS = 1_000;
    private static final String COUNTS = """
            PREFIX att: <https://w3id.org/attest/ontology#>
            SELECT ?records ?events ?told {
              { SELECT (COUNT(*) AS ?records) { ?t a att:Testimony } }
              { SELECT (COUNT(*) AS ?events) { ?e a att:Event } }
              { SELECT (SUM(?n) AS ?told) { ?r a att:Release ; att:recordsAdded ?n } }
            }""";

    @TempDir
    Path folder;

    /** What a reader sees at one moment: records, their events, and how many the releases say there are. */
    private record Seen(long records, long events, long told) {}

    @Test
    void eachAnswerIsOfACommit() throws Exception {
        try (DatasetBase base = new DatasetBase(folder);
                ExecutorService reader = Executors.newSingleThreadExecutor()) {
            base.load(base.table("ged191.csv", FIRST, Release.FIRST));
            DatasetGraph data = base.store().dataset();
            AtomicBoolean ended = new AtomicBoolean();
            Future<List<Seen>> seen = reader.submit(() -> {
                List<Seen> all = new ArrayList<>();
                while (!ended.get()) {
                    all.add(ask(data));
                }
                all.add(ask(data));
                return all;
            });
            try {
                base.load(
                        base.table("ged201.csv", ROWS, Release.FIRST),
                        new DatasetOptions("20.1", Extent.PART, List.of(), MaxRejects.UNLIMITED, 8_000));
            } finally {
                ended.set(true);
            }
            List<Seen> all = seen.get();
            assertThat(all).hasSizeGreaterThan(3).allSatisfy(one -> {
                assertThat(one.events()).isEqualTo(one.records());
                assertThat(one.told()).isEqualTo(one.records());
            });
            List<Long> records = all.stream().map(Seen::records).distinct().toList();
            assertThat(records).isSorted().startsWith((long) FIRST).endsWith((long) ROWS);
            assertThat(records.size()).as("commits seen").isGreaterThan(2);
            base.verify();
        }
    }

    private static Seen ask(DatasetGraph data) {
        return Txn.calculateRead(data, () -> {
            try (QueryExec exec = QueryExec.dataset(data).query(COUNTS).build()) {
                var row = exec.select().next();
                return new Seen(number(row.get("records")), number(row.get("events")), number(row.get("told")));
            }
        });
    }

    private static long number(org.apache.jena.graph.Node node) {
        return ((Number) node.getLiteralValue()).longValue();
    }
}
