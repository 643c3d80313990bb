package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerNoteTest {

    @TempDir
    Path folder;

    @Test
    void aNoteOfARunningProcessIsReadBack() {
        ServerNote note = ServerNote.ofThisProcess("http://localhost:3030/", "1.2");
        note.write(folder);
        assertThat(ServerNote.live(folder)).contains(note);
        ServerNote.remove(folder);
        assertThat(ServerNote.live(folder)).isEmpty();
    }

    @Test
    void aNoteOfAProcessThatHasGoneIsIgnoredAndRemoved() throws Exception {
        Process process = new ProcessBuilder("sleep", "60").start();
        Instant started = process.info().startInstant().orElseThrow();
        ServerNote note = new ServerNote("http://localhost:1/", process.pid(), started, "1");
        note.write(folder);
        assertThat(ServerNote.live(folder)).contains(note);

        process.destroyForcibly().waitFor();
        assertThat(ServerNote.live(folder)).isEmpty();
        assertThat(folder.resolve("server.json")).doesNotExist();
    }

    @Test
    void anotherProcessWithTheSameNumberIsNotTakenForTheServer() {
        ServerNote mine = ServerNote.ofThisProcess("http://localhost:1/", "1");
        new ServerNote(mine.url(), mine.pid(), mine.processStarted().minus(Duration.ofHours(1)), "1").write(folder);
        assertThat(ServerNote.live(folder)).isEmpty();
    }

    @Test
    void aNoteThatCannotBeUnderstoodIsRemoved() throws IOException {
        for (String text : new String[] {"{", "{}", "", "[1]"}) {
            Files.writeString(folder.resolve("server.json"), text);
            assertThat(ServerNote.live(folder)).as(text).isEmpty();
            assertThat(folder.resolve("server.json")).doesNotExist();
        }
    }
}
