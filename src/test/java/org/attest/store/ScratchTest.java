package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {

    @TempDir
    Path folder;

    @Test
    void itIsGoneWithAllInItWhenClosed() throws IOException {
        try (Scratch scratch = Scratch.in(folder)) {
            Files.writeString(scratch.file("half"), "done");
            assertThat(folder).isDirectoryContaining("glob:**/.attest-*");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatAKilledProcessLeftGoesAndWhatIsInUseStays() throws IOException {
        Path left = Files.createDirectory(folder.resolve(".attest-scratch-1"));
        Files.writeString(left.resolve("lock"), "");
        Files.writeString(left.resolve("sort_1.tmp"), "large");
        Path ofOthers = Files.writeString(folder.resolve("full.nq.gz"), "whole");
        try (Scratch first = Scratch.in(folder);
                Scratch second = Scratch.in(folder)) {
            assertThat(left).doesNotExist();
            assertThat(first.folder()).isDirectory();
            assertThat(second.folder()).isDirectory().isNotEqualTo(first.folder());
        }
        assertThat(folder).isDirectoryContaining(file -> file.equals(ofOthers));
        assertThat(folder).isDirectoryNotContaining("glob:**/.attest-*");
    }
}
