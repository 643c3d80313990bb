package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.rdfpatch.changes.PatchSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatchTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/org/attest/examples/mosul");

    @TempDir
    Path folder;

    private Cli load(String patch) {
        return Cli.run(
                "load",
                "--db",
                folder.resolve("db"),
                "--patch",
                folder.resolve(patch),
                EXAMPLES.resolve("memo-qadissiya.json"));
    }

    private static PatchSummary summary(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            RDFPatch patch = RDFPatchOps.read(in);
            assertThat(patch.getId().getURI()).startsWith("urn:uuid:");
            return RDFPatchOps.summary(patch);
        }
    }

    @Test
    void aLoadSaysWhatItChangedInAPatch() throws IOException {
        Cli first = load("first.rdfp.gz").exits(ExitCode.DONE);
        PatchSummary all = summary(folder.resolve("first.rdfp.gz"));
        assertThat(all.getCountAddData()).isPositive();
        assertThat(all.getCountDeleteData()).isZero();
        assertThat(first.out())
                .contains("patch: " + folder.resolve("first.rdfp.gz") + ", " + all.getCountAddData()
                        + " quads added, 0 removed");
        load("second.rdfp.gz");
        PatchSummary nothing = summary(folder.resolve("second.rdfp.gz"));
        assertThat(nothing.getCountAddData() + nothing.getCountDeleteData()).isZero();
    }

    @Test
    void aPatchThatCannotBeWrittenIsRefusedBeforeAnythingIsLoaded() {
        load("none/first.rdfp")
                .exits(ExitCode.USAGE)
                .complains("attest load: --patch " + folder.resolve("none/first.rdfp") + ": there is no folder "
                        + folder.resolve("none") + "; name a file in a folder that is there, as changes.rdfp.gz");
        load("").exits(ExitCode.USAGE)
                .complains("attest load: --patch " + folder.resolve("")
                        + ": this is a folder; name a file in a folder that is there, as changes.rdfp.gz");
        assertThat(folder).isEmptyDirectory();
    }
}
