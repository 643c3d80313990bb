package org.attest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.attest.problem.ProblemLog;
import org.attest.store.ChangeLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that breaks off leaves nothing behind but what it committed. */
class BrokenOffTest {

    private static final String JUDGEMENTS = """
            # attest-judgements/1 ours
            verdict\ta\tb\twho\twhen\twhy
            different\tthing:town/a\tthing:town/b\tAda\t2031-12-01
            """;

    @TempDir
    Path folder;

    /** Breaks off before the first commit. */
    private static final class Refusal implements ChangeLog {
        @Override
        public void added(Quad quad) {}

        @Override
        public void removed(Quad quad) {}

        @Override
        public void prepare() throws IOException {
            throw new IOException("the patch cannot be written");
        }

        @Override
        public void committed() {}

        @Override
        public void aborted() {}
    }

    private List<Input> inputs() throws IOException {
        return List.of(
                Input.of(Files.writeString(folder.resolve("report.json"), TinyWorld.report(2, 1))),
                Input.of(Files.writeString(folder.resolve("known.json"), TinyWorld.authority(1, 1))),
                Input.of(Files.writeString(folder.resolve("ours.tsv"), JUDGEMENTS)));
    }

    private static Set<Path> files(TestDatabase database) throws IOException {
        try (Stream<Path> files = Files.walk(database.store().folder().resolve("archive"))) {
            return Set.copyOf(files.filter(Files::isRegularFile).toList());
        }
    }

    @Test
    void theArchiveIsAsItWas() throws IOException {
        try (TestDatabase database = TestDatabase.in(folder)) {
            database.load(List.of(TinyWorld.report(0, 1)));
            Set<Path> before = files(database);
            Loader refused = new Loader(database.store(), LoadOptions.STANDARD, new Refusal(), ChangedRecords.NONE);

            assertThatThrownBy(() -> refused.load(inputs(), LoadProgress.SILENT, new ProblemLog()))
                    .hasMessageContaining("the patch cannot be written");

            assertThat(files(database)).isEqualTo(before).isNotEmpty();
            new Loader(database.store(), LoadOptions.STANDARD).load(inputs(), LoadProgress.SILENT, new ProblemLog());
            assertThat(files(database)).hasSize(before.size() + 3);
        }
    }
}
