package org.attest.cli;

import java.nio.file.Path;
import org.attest.pipeline.Settings;
import org.attest.store.GraphStore;

/** Opens databases for commands that write. */
final class Databases {

    private Databases() {}

    /** Opens the database of a folder; makes it, with that base, when it is not there. */
    static GraphStore openOrCreate(Path folder, String base) {
        return GraphStore.openOrCreate(folder, Settings.standard(base, Version.current()));
    }
}
