package org.attest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.jena.graph.NodeFactory;
import org.attest.store.ChangeLog;
import org.attest.store.RdfPatchFile;
import org.jspecify.annotations.Nullable;

/** The patch that a load writes when it is asked to. */
final class PatchOutput implements AutoCloseable {

    private final @Nullable Path file;
    private final @Nullable RdfPatchFile patch;

    private PatchOutput(@Nullable Path file, @Nullable RdfPatchFile patch) {
        this.file = file;
        this.patch = patch;
    }

    /** Begins one under an id of its own; none where no file is named. */
    static PatchOutput to(@Nullable Path file) throws IOException {
        if (file == null) {
            return new PatchOutput(null, null);
        }
        Path parent = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || parent == null || !Files.isDirectory(parent)) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "--patch " + file + ": "
                            + (Files.isDirectory(file) ? "this is a folder" : "there is no folder " + parent)
                            + "; name a file in a folder that is there, as changes.rdfp.gz");
        }
        return new PatchOutput(file, RdfPatchFile.create(file, NodeFactory.createURI("urn:uuid:" + UUID.randomUUID())));
    }

    /** What the loader is to tell. */
    ChangeLog log() {
        return patch == null ? ChangeLog.NONE : patch;
    }

    /** Puts the file in its place and says so. */
    void finish(Console console) throws IOException {
        if (patch != null) {
            patch.close();
            console.out()
                    .println("patch: " + file + ", " + patch.added() + " quads added, " + patch.removed() + " removed");
        }
    }

    @Override
    public void close() throws IOException {
        if (patch != null) {
            patch.close();
        }
    }
}
