package org.attest.pipeline.dataset;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.ingest.dataset.RecordFormat;
import org.attest.ingest.table.Row;
import org.attest.ingest.table.TableInput;
import org.attest.ingest.table.TableReader;
import org.attest.ingest.table.TableRecord;
import org.attest.model.Release;
import org.attest.pipeline.DamagedArchiveException;
import org.attest.pipeline.Identities;
import org.attest.pipeline.Settings;
import org.attest.pipeline.dataset.Converter.Converted;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.Iris;
import org.attest.resolve.Identity;
import org.attest.store.BulkRecords;
import org.attest.store.ChangeLog;
import org.attest.store.GraphStore;
import org.attest.store.LoadNote;
import org.attest.store.RecordChange;
import org.attest.store.StoredRelease;
import org.attest.store.bulk.BulkProgress;
import org.jspecify.annotations.Nullable;

/**
 * Puts the records of a database's archive into another database, release by release and file by file, as they once came
 * in. What was rejected then is rejected again, in silence.
 */
public final class DatasetReplay {

    private static final int QUADS_PER_COMMIT = 400_000;

    private final GraphStore from;
    private final Iris iris;
    private final GraphStore to;
    private final Identity identity;

    private DatasetReplay(GraphStore from, GraphStore to) {
        this.from = from;
        this.to = to;
        this.iris = new Iris(from.settings().base());
        this.identity = Identities.of(from);
    }

    /**
     * Replays all datasets.
     *
     * @param to a database of the same base and rule of acceptance; closed when this throws
     * @throws DamagedArchiveException if a pack or manifest is missing or altered
     * @throws IOException if reading breaks off
     */
    public static void into(GraphStore from, GraphStore to) throws IOException {
        DatasetReplay replay = new DatasetReplay(from, to);
        try {
            for (String dataset : from.contents().datasets()) {
                for (StoredRelease release : from.contents().releases(dataset)) {
                    replay.release(release);
                }
            }
        } catch (IOException | RuntimeException e) {
            to.close();
            throw e;
        }
    }

    private void release(StoredRelease stored) throws IOException {
        byte[] bytes = from.archive()
                .get(stored.manifest())
                .orElseThrow(() -> new DamagedArchiveException(stored.manifest(), "is missing"));
        Manifest manifest = Manifest.parse(bytes);
        RecordFormat format = ArchivedRelease.format(manifest, stored);
        to.archive().put(bytes);
        CheckedBatch description = LoadRun.describe(
                format.dataset(),
                iris,
                identity,
                new Release(
                        manifest.release(), manifest.order(), stored.complete(), manifest.counts(), stored.manifest()));
        Converter converter =
                new Converter(format, iris, Settings.acceptance(from.settings()), identity, manifest.release());
        for (ManifestFile file : manifest.files()) {
            for (String pack : file.packs()) {
                pack(pack, format, converter, description);
            }
            commit(List.of(), missing(manifest, file), description);
        }
        // A release may bring nothing, and be there all the same.
        to.apply(new RecordChange(List.of(), Set.of(), description, note()), ChangeLog.NONE);
    }

    private Set<String> missing(Manifest manifest, ManifestFile file) {
        Set<String> missing = new HashSet<>();
        file.missing()
                .forEach(id -> missing.add(iris.record(manifest.dataset(), id).getURI()));
        return missing;
    }

    private void pack(String hash, RecordFormat format, Converter converter, CheckedBatch description)
            throws IOException {
        TableInput input = from.archive()
                .pack(hash)
                .map(TableInput::of)
                .orElseThrow(() -> new DamagedArchiveException(hash, "is missing among the packs"));
        try (TableReader reader = TableReader.open(input, format.table(), problem -> {})
                .orElseThrow(() -> new DamagedArchiveException(hash, "is no table any more"))) {
            if (to.isEmpty()) {
                fill(reader, converter, description);
            } else {
                add(reader, converter, description);
            }
        }
    }

    private void fill(TableReader reader, Converter converter, CheckedBatch description) throws IOException {
        try (BulkRecords bulk = to.bulk(ChangeLog.NONE)) {
            for (CheckedBatch batch = next(reader, converter); batch != null; batch = next(reader, converter)) {
                bulk.add(batch);
            }
            bulk.finish(description, note(), BulkProgress.SILENT, BulkProgress.SILENT);
        }
    }

    private void add(TableReader reader, Converter converter, CheckedBatch description) throws IOException {
        List<CheckedBatch> batches = new ArrayList<>();
        long quads = 0;
        for (CheckedBatch batch = next(reader, converter); batch != null; batch = next(reader, converter)) {
            batches.add(batch);
            quads += batch.batch().quads().size();
            if (quads >= QUADS_PER_COMMIT) {
                commit(batches, Set.of(), description);
                batches.clear();
                quads = 0;
            }
        }
        commit(batches, Set.of(), description);
    }

    private static @Nullable CheckedBatch next(TableReader reader, Converter converter) throws IOException {
        for (@Nullable TableRecord record = reader.next(); record != null; record = reader.next()) {
            if (record instanceof Row row) {
                Converted converted = converter.convert(row);
                if (converted.batch() != null) {
                    return converted.batch();
                }
            }
        }
        return null;
    }

    private void commit(List<CheckedBatch> batches, Set<String> missing, CheckedBatch description) {
        if (!batches.isEmpty() || !missing.isEmpty()) {
            to.apply(new RecordChange(batches, missing, description, note()), ChangeLog.NONE);
        }
    }

    private LoadNote note() {
        return new LoadNote(iris.base() + "load/again", Instant.EPOCH);
    }
}
