package org.attest.store;

import java.io.IOException;
import java.nio.file.Files;
import org.attest.store.bulk.BulkProgress;

/**
 * Keeps the indexes of texts and of places in step with the storage: a mark stands in the folder from before a commit until
 * they are, so that a kill in between is seen at the next opening, and they are made anew.
 *
 * <p>Does not write into them: {@link TextSearch} follows each change by itself.
 */
final class IndexUpkeep {

    private final DatabaseFolder folder;
    private final TextSearch text;
    private final PlaceIndex places;
    private boolean behind;

    IndexUpkeep(DatabaseFolder folder, TextSearch text, PlaceIndex places) {
        this.folder = folder;
        this.text = text;
        this.places = places;
    }

    /** Sets the mark. To be called last before a commit. */
    void announce() throws IOException {
        AtomicFile.write(folder.unfinished(), new byte[0]);
    }

    /**
     * Makes anew what is marked as behind, or of another version.
     *
     * @param progress is told of the entries of the text index
     */
    void recover(BulkProgress progress) throws IOException {
        boolean unfinished = Files.exists(folder.unfinished());
        if (unfinished) {
            places.forget();
        }
        if (unfinished || !text.isOfThisVersion()) {
            text.rebuild(progress);
        }
        Files.deleteIfExists(folder.unfinished());
    }

    /**
     * Takes the mark away after a commit.
     *
     * @throws StoredAnywayException if that fails
     */
    void finish(boolean geometryTouched) {
        try {
            if (geometryTouched) {
                places.renew();
            }
            Files.deleteIfExists(folder.unfinished());
        } catch (IOException | RuntimeException e) {
            throw areBehind(e);
        }
    }

    /** Notes that the indexes could not be made; what to say of it. */
    StoredAnywayException areBehind(Throwable e) {
        behind = true;
        return new StoredAnywayException(
                folder.path() + ": all is stored, but the indexes were not finished: " + Reason.deepest(e)
                        + " (check the free space of the disk; they are made when the database is opened again)",
                e);
    }

    /**
     * Makes indexes that could not be made before: the next change would hide that they are behind.
     *
     * @throws StoreException if they still cannot
     */
    void catchUp() {
        if (behind) {
            try {
                recover(BulkProgress.SILENT);
                behind = false;
            } catch (IOException | RuntimeException e) {
                throw new StoreException(
                        folder.path() + ": nothing was changed, for the indexes are behind and cannot be made: "
                                + Reason.deepest(e) + " (check the free space of the disk)",
                        e);
            }
        }
    }
}
