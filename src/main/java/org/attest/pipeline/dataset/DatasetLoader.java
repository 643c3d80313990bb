package org.attest.pipeline.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.attest.ingest.dataset.RecordFormat;
import org.attest.model.Dataset;
import org.attest.model.Release;
import org.attest.pipeline.Input;
import org.attest.pipeline.LoadProgress;
import org.attest.pipeline.RejectFile;
import org.attest.pipeline.dataset.LoadRun.FileNote;
import org.attest.problem.ProblemSink;
import org.attest.rdf.Iris;
import org.attest.store.ChangeLog;
import org.attest.store.GraphStore;

/**
 * Takes files of datasets into a database, by what differs from what it has.
 *
 * <p>A record goes in whole or not at all. What cannot be taken is told, written to the reject file and left out. Into an
 * empty database a file goes in one commit; into one with content in several, between which the release says that it is
 * not complete; loading the same file again goes on from there.
 */
public final class DatasetLoader {

    private final ChangeLog changes;
    private final GraphStore store;
    private boolean swept;

    /**
     * A loader into an open database.
     *
     * @param changes is told what is added and removed
     */
    public DatasetLoader(GraphStore store, ChangeLog changes) {
        this.store = store;
        this.changes = changes;
    }

    /**
     * Loads a file.
     *
     * @param progress is told how far it is
     * @param problems takes the first problems of each kind
     * @return empty where nothing can be made of the file; the problems say why
     * @throws LoadStopped if whoever is told of the progress ends it
     * @throws LoadRefused if what is asked for would harm what is there
     * @throws org.attest.store.StoreException if the disk is full, or the storage fails otherwise
     * @throws IOException if reading breaks off, or the archive or a reject file cannot be written
     */
    public Optional<DatasetResult> load(
            DatasetFile file, DatasetOptions options, LoadProgress progress, ProblemSink problems) throws IOException {
        try {
            return tryLoad(file, options, progress, problems);
        } catch (IOException | UncheckedIOException e) {
            throw DiskFull.in(store.folder(), e);
        }
    }

    private Optional<DatasetResult> tryLoad(
            DatasetFile file, DatasetOptions options, LoadProgress progress, ProblemSink problems) throws IOException {
        if (store.wasInterrupted() && !swept) {
            Packs.sweep(store);
            swept = true;
        }
        Input input = file.input();
        RecordFormat format = file.format();
        Instant started = Instant.now();
        Dataset dataset = format.dataset();
        Iris iris = new Iris(store.settings().base());
        String name = fileName(input);
        ReleaseChoice chosen = ReleaseChoice.of(
                name,
                format.release(name),
                dataset,
                options,
                store.contents().releases(iris.dataset(dataset.id()).getURI()));
        Manifest manifest = manifest(chosen, dataset, format);
        ReleaseChoice choice = chosen.goingOn(manifest, options);
        String hash = sha256(input.file(), progress);
        Optional<ManifestFile> same = manifest.finished(hash, options.where());
        if (same.isPresent()) {
            return Optional.of(identical(name, dataset, choice, same.get().counts()));
        }
        FileNote note = new FileNote(name, hash, choice.whole(), options.where());
        Path folder = store.folder().resolve("rejects");
        try (RejectLog log = new RejectLog(
                RejectFile.name(folder, started, "-" + dataset.id() + ".jsonl"),
                RejectFile.name(folder, started, "-" + dataset.id() + ".remarks.jsonl"),
                problems)) {
            return new FileLoad(store, changes, file, options, iris, choice, manifest, note, log, progress, started)
                    .load();
        }
    }

    private static String fileName(Input input) {
        Path file = Path.of(input.name()).getFileName();
        return file == null ? input.name() : file.toString();
    }

    private Manifest manifest(ReleaseChoice choice, Dataset dataset, RecordFormat format) throws IOException {
        if (choice.stored().isEmpty()) {
            return Manifest.empty(dataset.id(), choice.name(), format.format().id(), choice.order());
        }
        String hash = choice.stored().get().manifest();
        return Manifest.parse(
                store.archive().get(hash).orElseThrow(() -> new IOException("the archive lacks the manifest " + hash)));
    }

    private static String sha256(Path file, LoadProgress progress) throws IOException {
        ReadingProgress reading = ReadingProgress.ofBytes(progress, "look for what was loaded", Files.size(file));
        MessageDigest digest = DigestUtils.getSha256Digest();
        byte[] some = new byte[1 << 16];
        long all = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                digest.update(some, 0, read);
                all += read;
                reading.read(all);
            }
        }
        return Hex.encodeHexString(digest.digest());
    }

    private static DatasetResult identical(String name, Dataset dataset, ReleaseChoice choice, Release.Counts before) {
        long taken = before.added() + before.revised() + before.unchanged();
        Release.Counts counts = new Release.Counts(before.read(), 0, 0, taken, before.repeated(), before.rejected(), 0);
        return new DatasetResult(
                name,
                dataset.title(),
                choice.name(),
                true,
                counts,
                0,
                Map.of(),
                Map.of(),
                0,
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
