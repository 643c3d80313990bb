package org.attest.pipeline.dataset;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.attest.ingest.dataset.RecordFormat;
import org.attest.ingest.table.Row;
import org.attest.ingest.table.TableInput;
import org.attest.ingest.table.TableReader;
import org.attest.ingest.table.TableRecord;
import org.attest.model.AcceptanceRule;
import org.attest.model.Release;
import org.attest.pipeline.DamagedArchiveException;
import org.attest.pipeline.Settings;
import org.attest.pipeline.dataset.TwoConverters.Pair;
import org.attest.problem.Rejection;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.Iris;
import org.attest.resolve.Identity;
import org.attest.store.GraphStore;
import org.attest.store.Relinking;
import org.attest.store.StoredRelease;
import org.jspecify.annotations.Nullable;

/**
 * Derives records anew, out of the archive, with what things were and with what they are now.
 *
 * <p>Reads the packs of a dataset once where any of its records is concerned, and converts these only: on all cores, while
 * the thread that asks for them writes.
 */
public final class RecordRelinking implements Relinking.Records {

    private final GraphStore store;
    private final Iris iris;
    private final AcceptanceRule rule;
    private final Identity before;
    private final Identity after;
    private final Map<String, Set<String>> records;
    private final Consumer<Rejection> lost;

    private RecordRelinking(
            GraphStore store,
            Identity before,
            Identity after,
            Map<String, Set<String>> records,
            Consumer<Rejection> lost) {
        this.store = store;
        this.iris = new Iris(store.settings().base());
        this.rule = Settings.acceptance(store.settings());
        this.before = before;
        this.after = after;
        this.records = records;
        this.lost = lost;
    }

    /** The records that an {@link org.attest.pipeline.ChangedRecords} is to give. */
    public static Relinking.Records of(
            GraphStore store,
            Identity before,
            Identity after,
            Map<String, Set<String>> records,
            Consumer<Rejection> lost) {
        return new RecordRelinking(store, before, after, records, lost);
    }

    @Override
    public void each(Relinking.Edits edits) throws IOException {
        for (String dataset : store.contents().datasets()) {
            for (StoredRelease release : store.contents().releases(dataset)) {
                release(release, edits);
            }
        }
    }

    private void release(StoredRelease stored, Relinking.Edits edits) throws IOException {
        Manifest manifest = ArchivedRelease.manifest(store, stored);
        RecordFormat format = ArchivedRelease.format(manifest, stored);
        describe(manifest, stored, format, edits);
        Set<String> wanted = records.getOrDefault(manifest.dataset(), Set.of());
        if (wanted.isEmpty()) {
            return;
        }
        try (Conversion<Pair> conversion = new Conversion<>(
                () -> converters(format, manifest.release())::convert,
                TablePasses.THREADS,
                pair -> pair.to(edits, lost))) {
            for (ManifestFile file : manifest.files()) {
                for (String pack : file.packs()) {
                    pack(pack, format, wanted, conversion);
                }
            }
            conversion.finish();
        }
    }

    private TwoConverters converters(RecordFormat format, String release) {
        return new TwoConverters(format, iris, rule, before.forAnotherThread(), after.forAnotherThread(), release);
    }

    private void describe(Manifest manifest, StoredRelease stored, RecordFormat format, Relinking.Edits edits) {
        Release release = new Release(
                manifest.release(), manifest.order(), stored.complete(), manifest.counts(), stored.manifest());
        edits.description(
                catalogue(LoadRun.describe(format.dataset(), iris, before, release)),
                catalogue(LoadRun.describe(format.dataset(), iris, after, release)));
    }

    private static Set<Quad> catalogue(CheckedBatch batch) {
        Set<Quad> quads = new HashSet<>(batch.batch().quads());
        quads.removeIf(quad -> !quad.getGraph().equals(org.attest.rdf.Graphs.CATALOGUE));
        return quads;
    }

    private void pack(String hash, RecordFormat format, Set<String> wanted, Conversion<Pair> conversion)
            throws IOException {
        TableInput input = store.archive()
                .pack(hash)
                .map(TableInput::of)
                .orElseThrow(() -> new DamagedArchiveException(hash, "is missing among the packs"));
        try (TableReader reader = TableReader.open(input, format.table(), problem -> {})
                .orElseThrow(() -> new DamagedArchiveException(hash, "is no table any more"))) {
            for (@Nullable TableRecord record = reader.next(); record != null; record = reader.next()) {
                if (record instanceof Row row) {
                    Optional<String> id = format.id(row);
                    if (id.isPresent() && wanted.contains(id.get())) {
                        conversion.add(row);
                    }
                }
            }
        }
    }
}
