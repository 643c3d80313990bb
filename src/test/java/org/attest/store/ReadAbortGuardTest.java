package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.attest.rdf.Att;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadAbortGuardTest {

    static {
        JenaSystem.init();
    }

    @TempDir
    Path folder;

    @Test
    void withoutItAReaderThatAbortsCostsTheWriterItsEntries() throws Exception {
        assertThat(entriesAfterAReaderAborted(data -> data)).isNotEqualTo("20 of 20");
    }

    @Test
    void withItAReaderThatAbortsCostsNothing() throws Exception {
        assertThat(entriesAfterAReaderAborted(ReadAbortGuard::new)).isEqualTo("20 of 20");
    }

    @Test
    void aWriterThatAbortsStillUndoesItsWrites() {
        DatasetGraph data = new ReadAbortGuard(DatabaseMgr.createDatasetGraph());
        data.begin(TxnType.WRITE);
        data.add(name(1));
        data.abort();
        assertThat(Txn.calculateRead(data, data::isEmpty)).isTrue();
    }

    /** Ten entries, then a reader that aborts, then ten more; what of these is in the index, or why none is. */
    private String entriesAfterAReaderAborted(UnaryOperator<DatasetGraph> guard) throws Exception {
        DatasetGraph tdb = DatabaseMgr.createDatasetGraph();
        TextSearch text = TextSearch.open(folder, tdb);
        DatasetGraph served = guard.apply(text.dataset());
        try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
            text.dataset().begin(TxnType.WRITE);
            write(text.dataset(), 0);
            reader.submit(() -> abortARead(served)).get();
            write(text.dataset(), 10);
            text.dataset().commit();
            text.dataset().end();
            TextSearch.Drift drift = Txn.calculateRead(text.dataset(), text::drift);
            return drift.present() + " of " + drift.wanted();
        } catch (ExecutionException | RuntimeException e) {
            return "failed: " + e;
        } finally {
            closeQuietly(text);
        }
    }

    private static void write(DatasetGraph data, int from) {
        for (int i = from; i < from + 10; i++) {
            data.add(name(i));
        }
    }

    private static void abortARead(DatasetGraph data) {
        data.begin(TxnType.READ);
        try {
            data.abort();
        } finally {
            data.end();
        }
    }

    private static Quad name(int number) {
        return Quad.create(
                Quad.defaultGraphIRI,
                Terms.iri(SmallWorld.BASE + "report/r/name/n" + number),
                Att.name,
                SmallWorld.text("name " + number));
    }

    private static void closeQuietly(TextSearch text) throws IOException {
        try {
            text.close();
        } catch (StoreException e) {
            // Without the guard the writer behind it may be gone.
            assertThat(e).hasMessageContaining("text index");
        }
    }
}
