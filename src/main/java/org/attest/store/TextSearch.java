package org.attest.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.attest.store.bulk.BulkProgress;

/**
 * The text index of a database folder, joined to its dataset so that both commit together.
 *
 * <p>"Together" is not atomic: a kill between the two commits leaves Lucene one change behind. Who opens the database
 * must know of that and call {@link #rebuild()}.
 */
final class TextSearch implements AutoCloseable {

    /** Changes when entries or analysis do; an index of another version is made anew. */
    private static final String VERSION = "1";

    /** Entries between two signs of progress. */
    private static final int TOLD_EACH = 1024;

    private static final String VERSION_KEY = "attest.text";

    private final Directory directory;
    private final TextIndexLucene index;
    private final TextEntries entries;
    private final DatasetGraphText dataset;

    private TextSearch(Directory directory, DatasetGraph data) {
        this.directory = directory;
        TextIndexConfig config = new TextIndexConfig(TextEntries.fields());
        config.setValueStored(true);
        this.index = new TextIndexLucene(directory, config);
        this.entries = new TextEntries(index);
        this.dataset = new DatasetGraphText(data, index, entries, false);
        dataset.getContext().set(TextQuery.textIndex, index);
    }

    /** Opens the index in a folder, or makes an empty one there. */
    static TextSearch open(Path folder, DatasetGraph data) throws IOException {
        return new TextSearch(FSDirectory.open(folder), data);
    }

    /** The dataset whose transactions take the index along. */
    DatasetGraph dataset() {
        return dataset;
    }

    ChangeListener listener() {
        return entries;
    }

    /** Whether the index was made by this version of the program. */
    boolean isOfThisVersion() {
        for (Map.Entry<String, String> entry : index.getIndexWriter().getLiveCommitData()) {
            if (entry.getKey().equals(VERSION_KEY)) {
                return entry.getValue().equals(VERSION);
            }
        }
        return false;
    }

    /** Makes the index anew from the data. */
    void rebuild() {
        rebuild(BulkProgress.SILENT);
    }

    /**
     * Makes the index anew from the data.
     *
     * @param progress is told of its entries
     */
    void rebuild(BulkProgress progress) {
        Txn.executeWrite(dataset, () -> {
            try {
                index.getIndexWriter().deleteAll();
                long[] counts = new long[2];
                TextEntries.each(dataset, quad -> counts[0]++);
                TextEntries.each(dataset, quad -> {
                    index.addEntity(entries.entity(quad));
                    if (++counts[1] % TOLD_EACH == 0 || counts[1] == counts[0]) {
                        progress.at(counts[1], counts[0]);
                    }
                });
                index.getIndexWriter()
                        .setLiveCommitData(Map.of(VERSION_KEY, VERSION).entrySet());
            } catch (IOException e) {
                throw new StoreException("the text index cannot be made anew: " + e.getMessage(), e);
            }
        });
    }

    /** How far the index is from the data. To be called within a transaction. */
    Drift drift() {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            long[] counts = new long[2];
            TextEntries.each(dataset, quad -> {
                counts[0]++;
                counts[1] += isOnce(reader, entries.entity(quad)) ? 0 : 1;
            });
            return new Drift(counts[0], reader.numDocs(), counts[1]);
        } catch (IOException e) {
            throw new StoreException("the text index cannot be read: " + e.getMessage(), e);
        }
    }

    private boolean isOnce(DirectoryReader reader, Entity entity) {
        Map.Entry<String, Object> field = entity.getMap().entrySet().iterator().next();
        String uid = entity.getChecksum(field.getKey(), (String) field.getValue());
        try {
            return new IndexSearcher(reader)
                            .count(new TermQuery(new Term(index.getDocDef().getUidField(), uid)))
                    == 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A comparison of index and data.
     *
     * @param wanted entries that the data ask for
     * @param present entries that the index has
     * @param wrong of those asked for, how many the index has not, or more than once
     */
    record Drift(long wanted, long present, long wrong) {
        boolean isInStep() {
            return wrong == 0 && wanted == present;
        }
    }

    @Override
    public void close() {
        index.close();
        try {
            directory.close();
        } catch (IOException e) {
            throw new StoreException("the text index cannot be closed: " + e.getMessage(), e);
        }
    }
}
