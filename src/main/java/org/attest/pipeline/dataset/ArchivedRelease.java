package org.attest.pipeline.dataset;

import java.io.IOException;
import org.attest.ingest.InputFormat;
import org.attest.ingest.dataset.RecordFormat;
import org.attest.ingest.formats.RecordFormats;
import org.attest.pipeline.DamagedArchiveException;
import org.attest.store.GraphStore;
import org.attest.store.StoredRelease;

/** Finds what the archive has of a release. */
final class ArchivedRelease {

    private ArchivedRelease() {}

    /** @throws IOException if it cannot be read */
    static Manifest manifest(GraphStore store, StoredRelease stored) throws IOException {
        return Manifest.parse(store.archive()
                .get(stored.manifest())
                .orElseThrow(() -> new DamagedArchiveException(stored.manifest(), "is missing")));
    }

    /** The reader of its records. */
    static RecordFormat format(Manifest manifest, StoredRelease stored) {
        String name =
                manifest.files().isEmpty() ? "" : manifest.files().getFirst().name();
        for (InputFormat format : InputFormat.values()) {
            if (format.id().equals(manifest.reader())) {
                return RecordFormats.of(format, name)
                        .filter(reader -> reader.dataset().id().equals(manifest.dataset()))
                        .orElseThrow(() -> unknown(manifest, stored));
            }
        }
        throw unknown(manifest, stored);
    }

    private static DamagedArchiveException unknown(Manifest manifest, StoredRelease stored) {
        return new DamagedArchiveException(
                stored.manifest(),
                "is of the dataset " + manifest.dataset() + ", which this version of the program does not read");
    }
}
