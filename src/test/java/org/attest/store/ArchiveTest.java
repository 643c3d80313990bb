package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    private static final byte[] TEXT = "{\"a\": 1}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = new Archive(folder.resolve("archive"));
    }

    @Test
    void whatWasPutIsFoundUnderItsHash() {
        String hash = archive.put(TEXT);
        assertThat(archive.get(hash)).hasValue(TEXT);
        assertThat(archive.get("0".repeat(64))).isEmpty();
        assertThat(folder.resolve("archive").resolve(hash.substring(0, 2)).resolve(hash.substring(2) + ".json"))
                .hasBinaryContent(TEXT);
    }

    @Test
    void theHashIsTheSha256OfTheBytes() {
        assertThat(Archive.hash("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void puttingTwiceKeepsOne() {
        assertThat(archive.put(TEXT)).isEqualTo(archive.put(TEXT));
        assertThat(archive.list()).hasSize(1);
    }

    @Test
    void anEmptyArchiveListsNothing() {
        assertThat(archive.list()).isEmpty();
        assertThat(archive.sweep(Set.of())).isZero();
    }

    @Test
    void sweepingRemovesWhatIsNotLiveAndWhatInterruptedWritesLeft() throws IOException {
        String kept = archive.put(TEXT);
        String gone = archive.put("other".getBytes(StandardCharsets.UTF_8));
        Path leftover = folder.resolve("archive").resolve(kept.substring(0, 2)).resolve(".attest-1.tmp");
        Files.writeString(leftover, "half");
        Path strange = Files.writeString(folder.resolve("archive").resolve("README"), "not ours");

        assertThat(archive.sweep(Set.of(kept))).isEqualTo(2);
        assertThat(archive.list()).containsExactly(kept);
        assertThat(archive.get(gone)).isEmpty();
        assertThat(leftover).doesNotExist();
        assertThat(strange).exists();
    }

    @Test
    void aHashThatIsNoneIsRefused() {
        assertThatThrownBy(() -> archive.get("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsTold() throws IOException {
        Files.writeString(folder.resolve("archive"), "a file in its place");
        assertThatThrownBy(() -> archive.put(TEXT))
                .isInstanceOf(DatabaseUnusableException.class)
                .hasMessageContaining("check permissions and free space");
    }
}
