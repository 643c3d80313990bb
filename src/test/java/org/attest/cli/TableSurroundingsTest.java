package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.generator.GedTable;
import org.attest.generator.Release;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loading of tables where the machine does not play along: full disks, other loads of the same database, lines of 2 GB. */
class TableSurroundingsTest {

    @TempDir
    Path folder;

    private Path db;

    private Path table(String name, int rows) throws IOException {
        Path file = folder.resolve(name);
        new GedTable(rows, 7, Release.FIRST).writeTo(file);
        return file;
    }

    private static List<String> attest(Object... args) {
        return AttestProcess.words(List.of("-Xmx256m"), args);
    }

    private static String shell(Object... args) {
        List<String> words = new ArrayList<>();
        attest(args).forEach(word -> words.add("'" + word + "'"));
        return String.join(" ", words);
    }

    /** A script of the shell, in a namespace of its own with a small disk in memory, which ends with it. */
    private Cli onDisk(String size, String script) throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        db = disk.resolve("db");
        List<String> words = List.of(
                "unshare",
                "--mount",
                "--map-root-user",
                "sh",
                "-c",
                "mount -t tmpfs -o size=" + size + " none " + disk + " || exit 99; " + script);
        try {
            Cli run = AttestProcess.run(folder, words);
            assumeTrue(
                    !run.toString().endsWith("exit code 99"), "NOT CHECKED: mounts in a namespace are not permitted");
            return run;
        } catch (IOException e) {
            assumeTrue(false, "NOT CHECKED: there is no unshare: " + e.getMessage());
            throw e;
        }
    }

    private static String count(Path database) {
        return shell(
                "sparql",
                "--db",
                database,
                "--format",
                "csv",
                "SELECT (COUNT(*) AS ?n) { ?e a <https://w3id.org/attest/ontology#Event> }");
    }

    /** Takes half a minute; {@code FullDiskLoadTest} has one such disk in every build. */
    @Test
    @Tag("soak")
    void aDiskThatIsFullWhileANewDatabaseIsBuiltIsNamedAndLeavesNothingHalfBuilt() throws Exception {
        Path table = table("ged191.csv", 3_000);
        Path onDisk = folder.resolve("disk").resolve("db");
        Cli run = onDisk(
                "67m",
                shell("load", "--db", onDisk, table) + "; echo exit $?; find " + onDisk + " -name '*building*'; "
                        + count(onDisk)
                        + "; mount -o remount,size=300m " + onDisk.getParent() + "; "
                        + shell("load", "--db", onDisk, table) + "; " + shell("verify", "--db", onDisk)
                        + " > /dev/null");
        run.exits(ExitCode.DONE);
        assertThat(run.err())
                .containsPattern(
                        "attest load: \\Q" + onDisk
                                + "\\E: the database cannot be built here: No space left on device; "
                                + "\\d+ MB are free on that disk \\(nothing was stored; make room, or name a folder on another disk\\)");
        assertThat(run.out()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.contains("(GED) Global"))
                        .limit(4))
                .containsExactly("exit 3", "n", "0", "records: 3,000 read: 3,000 added");
    }

    @Test
    void aDiskThatIsFullLeavesADatabaseInUseAsItWas() throws Exception {
        Path first = table("ged191.csv", 30);
        Path more = table("ged201.csv", 200);
        Path onDisk = folder.resolve("disk").resolve("db");
        Cli run = onDisk(
                "300m",
                shell("load", "--db", onDisk, first) + " > /dev/null 2>&1; used=$(du -sk " + onDisk + " | cut -f1); "
                        + "mount -o remount,size=$((used + 20480))k " + onDisk.getParent() + "; "
                        + shell("load", "--db", onDisk, more) + "; echo exit $?; " + count(onDisk)
                        + "; mount -o remount,size=300m " + onDisk.getParent() + "; "
                        + shell("load", "--db", onDisk, more) + "; " + shell("verify", "--db", onDisk)
                        + " > /dev/null");
        run.exits(ExitCode.DONE);
        assertThat(run.err())
                .containsPattern("attest load: \\Q" + onDisk
                        + "\\E: only \\d+ MB are free on this disk, and the change may take "
                        + "\\d+ MB; nothing was changed \\(make room, or move the database\\)");
        assertThat(run.out()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.contains("(GED) Global"))
                        .limit(4))
                .containsExactly("exit 3", "n", "30", "records: 200 read: 170 added, 30 unchanged");
    }

    @Test
    void aSecondLoadIntoADatabaseSaysWhoHasIt() throws Exception {
        TableLoad.of(folder, "ged.csv", SmallGed.sound().text()).exits(ExitCode.DONE);
        db = folder.resolve("db");
        Path pipe = folder.resolve("pipe.json");
        assumeTrue(
                new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0,
                "NOT CHECKED: this machine has no named pipes");
        try (AttestProcess holder = AttestProcess.start(folder, attest("load", "--db", db, pipe))) {
            Path lock = db.resolve("tdb2").resolve("tdb.lock");
            for (int i = 0; i < 600 && !Files.readString(lock).strip().equals(Long.toString(holder.pid())); i++) {
                Thread.sleep(100);
            }
            TableLoad.of(folder, "ged.csv", SmallGed.sound(7).text())
                    .exits(ExitCode.FAILED)
                    .toldLast("attest load: db: process " + holder.pid()
                            + " has this database open (wait until it ends, or stop it)");
        }
        TableLoad.ofFile(folder, "ged.csv")
                .exits(ExitCode.DONE)
                .counts("7 read: 1 added, 6 unchanged")
                .stores(7);
    }

    @Test
    void oneOfTwoLoadsIntoANewDatabaseAtOnceGoesThroughOrBothDo() throws Exception {
        Path table = table("ged191.csv", 300);
        db = folder.resolve("db");
        try (AttestProcess one = AttestProcess.start(folder, attest("load", "--db", db, table));
                AttestProcess two = AttestProcess.start(folder, attest("load", "--db", db, table))) {
            List<Cli> ends = List.of(one.ended(), two.ended());
            assertThat(ends).anySatisfy(end -> end.exits(ExitCode.DONE));
            assertThat(ends)
                    .allSatisfy(end -> assertThat(end.err())
                            .satisfiesAnyOf(
                                    err -> end.exits(ExitCode.DONE),
                                    err -> assertThat(err)
                                            .contains("has this database open (wait until it ends, or stop it)")));
        }
        TableLoad.ofFile(folder, "ged191.csv")
                .exits(ExitCode.DONE)
                .counts("300 read: 300 unchanged")
                .stores(300);
        Cli.run("verify", "--db", db).exits(ExitCode.DONE);
    }

    @Test
    @Tag("soak")
    void aLineOf2GigabytesCostsItselfAloneAndLittleMemory() throws Exception {
        Path file = folder.resolve("ged.csv");
        SmallGed table = SmallGed.sound(2);
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write((table.header() + "\n" + table.line(1) + "\n").getBytes(StandardCharsets.UTF_8));
            out.seek((2L << 30) + (100L << 20));
            out.write(("\n" + table.line(2) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        Cli run = AttestProcess.run(folder, attest("load", "--db", folder.resolve("db"), file))
                .exits(ExitCode.REJECTED);
        assertThat(run.err()).contains(file + ":3 id: error record-too-large: a field has more than 262144 bytes");
        assertThat(run.out()).contains("records: 3 read: 2 added, 1 rejected");
    }
}
