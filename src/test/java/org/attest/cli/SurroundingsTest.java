package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.testing.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with the machine rather than with the input: locks, ports, disks, pipes, memory. */
class SurroundingsTest {

    @TempDir
    Path folder;

    Path database;
    Path report;

    @BeforeEach
    void aDatabase() throws IOException {
        database = folder.resolve("db");
        report = Files.writeString(folder.resolve("report.json"), Reports.read(Reports.HARROW_FORD));
    }

    private void load() {
        Cli.run("load", "--db", database, report).exits(ExitCode.DONE);
    }

    private static List<String> attest(Object... args) {
        return AttestProcess.words(List.of("-Xmx256m"), args);
    }

    @Test
    void aDatabaseThatAServerHasOpenIsNamedWithItsProcessAndReadThroughIt() throws Exception {
        load();
        try (AttestProcess server = AttestProcess.start(folder, attest("serve", "--db", database, "--port", 0))) {
            String told = server.waitForErr("Ctrl-C stops it");
            String url = told.replaceFirst("(?s).*at (http://localhost:\\d+/).*", "$1");
            for (String command : List.of("load", "verify", "names")) {
                Object[] args = command.equals("load")
                        ? new Object[] {"load", "--db", database, report}
                        : new Object[] {command, "--db", database};
                Cli.run(args)
                        .exits(ExitCode.FAILED)
                        .saysNothing()
                        .complains("attest " + command + ": " + database + ": the server at " + url + ", process "
                                + server.pid() + ", has this database open "
                                + "(stop it with Ctrl-C where it runs, or with 'kill " + server.pid()
                                + "', and run this again; 'attest query' and 'attest sparql' go through it meanwhile)");
            }
            Cli.run("sparql", "--db", database, "--format", "csv", "SELECT ?r { ?r a att:Report }")
                    .exits(ExitCode.DONE)
                    .says("r", "http://localhost:3030/id/report/velin-post-harrow")
                    .complains();
            try (AttestProcess second = AttestProcess.start(
                    folder, attest("serve", "--db", database, "--port", url.replaceAll(".*:|/", "")))) {
                assertThat(second.ended().exits(ExitCode.FAILED).err()).contains("process " + server.pid());
            }
        }
        Cli.run("verify", "--db", database).exits(ExitCode.DONE);
    }

    @Test
    void aDatabaseThatAnotherProcessHasOpenIsNamedWithIt() throws Exception {
        load();
        // A load that waits for somebody to write into a pipe has the database open.
        Path pipe = folder.resolve("pipe.json");
        int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        assumeTrue(made == 0, "NOT CHECKED: this machine has no named pipes");
        try (AttestProcess holder = AttestProcess.start(folder, attest("load", "--db", database, pipe))) {
            waitUntilItHolds(holder);
            Cli.run("stats", "--db", database)
                    .exits(ExitCode.FAILED)
                    .saysNothing()
                    .complains("attest stats: " + database + ": process " + holder.pid()
                            + " has this database open (wait until it ends, or stop it)");
        }
        Cli.run("verify", "--db", database).exits(ExitCode.DONE);
    }

    /** By the lock file, not by trying: who tries at the wrong moment has the lock himself, and the other one fails. */
    private void waitUntilItHolds(AttestProcess holder) throws Exception {
        Path lock = database.resolve("tdb2").resolve("tdb.lock");
        String pid = Long.toString(holder.pid());
        for (int i = 0; i < 600 && !Files.readString(lock).strip().equals(pid); i++) {
            Thread.sleep(100);
        }
        assertThat(Files.readString(lock).strip()).isEqualTo(pid);
    }

    @Test
    void aPortInUseIsNamed() throws Exception {
        load();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            Cli.run("serve", "--db", database, "--port", taken.getLocalPort())
                    .exits(ExitCode.FAILED)
                    .saysNothing()
                    .complains("attest serve: port " + taken.getLocalPort()
                            + " is in use by another program: choose another one with --port, or 0 for any free one");
        }
        assertThat(database.resolve("server.json")).doesNotExist();
    }

    @Test
    void aFileWhereTheDatabaseMustBeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Cli.run("load", "--db", file, report)
                .exits(ExitCode.FAILED)
                .saysNothing()
                .complains("attest load: " + file + ": this is a file, not a folder (name a folder)");
        Path below = file.resolve("db");
        Cli.run("load", "--db", below, report)
                .exits(ExitCode.FAILED)
                .saysNothing()
                .complains("attest load: " + below + ": a database cannot be made here: Not a directory "
                        + "(check permissions, or name another folder)");
        Cli.run("stats", "--db", file)
                .exits(ExitCode.FAILED)
                .complains(
                        "attest stats: " + file + ": this is a file, not the folder of a database (name the folder)");
    }

    @Test
    void aFolderOfOtherThingsIsLeftAlone() throws IOException {
        Path other = Files.createDirectory(folder.resolve("photos"));
        Files.writeString(other.resolve("cat.jpg"), "");
        Cli.run("load", "--db", other, report)
                .exits(ExitCode.FAILED)
                .complains(
                        "attest load: " + other + ": this folder is no database and holds other files, such as cat.jpg "
                                + "(name a new or empty folder)");
        assertThat(other).isDirectoryNotContaining(file -> !file.endsWith("cat.jpg"));
    }

    @Test
    void anotherBaseThanTheDatabaseHasIsRefusedAndNoneIsNeeded() {
        String base = "https://example.org/conflict/";
        Cli.run("load", "--db", database, "--base", base, report).exits(ExitCode.DONE);
        Cli.run("load", "--db", database, report).exits(ExitCode.DONE);
        Cli.run("load", "--db", database, "--base", "https://example.org/other/", report)
                .exits(ExitCode.FAILED)
                .complains("attest load: " + database + ": this database has the base " + base
                        + ", not https://example.org/other/ (leave the base out, or name another folder)");
    }

    /** In a mount namespace of its own, where a mount ends with the process. */
    private Cli mounted(String mount, List<String> words) throws Exception {
        Path disk = folder.resolve("disk");
        Files.createDirectories(disk);
        String script = "mount " + mount + " " + disk + " && exec \"$@\"";
        List<String> all = new java.util.ArrayList<>(List.of("unshare", "--mount", "--map-root-user"));
        all.addAll(AttestProcess.inShell(script, words));
        return AttestProcess.run(folder, all);
    }

    private void mountsArePermitted() throws Exception {
        boolean permitted;
        try {
            permitted = mounted("-t tmpfs -o size=1m none", List.of("true"))
                    .toString()
                    .endsWith("exit code 0");
        } catch (IOException e) {
            permitted = false;
        }
        assumeTrue(
                permitted, "NOT CHECKED: this machine permits no mounts in a namespace of one's own (unshare --mount)");
    }

    @Test
    void aReadOnlyDiskIsNamed() throws Exception {
        mountsArePermitted();
        Path onDisk = folder.resolve("disk").resolve("db");
        Cli none = mounted("-t tmpfs -o ro none", attest("load", "--db", onDisk, report));
        none.exits(ExitCode.FAILED)
                .saysNothing()
                .complains("attest load: " + onDisk + ": a database cannot be made here: Read-only file system "
                        + "(check permissions, or name another folder)");
        Files.createDirectories(folder.resolve("disk"));
        Cli.run("load", "--db", onDisk, report).exits(ExitCode.DONE);
        String readOnly =
                "--bind " + folder.resolve("disk") + " " + folder.resolve("disk") + " && mount -o remount,ro,bind";
        for (String command : List.of("load", "stats")) {
            Object[] args = command.equals("load")
                    ? new Object[] {"load", "--db", onDisk, report}
                    : new Object[] {command, "--db", onDisk};
            mounted(readOnly, attest(args))
                    .exits(ExitCode.FAILED)
                    .saysNothing()
                    .complains("attest " + command + ": " + onDisk + ": this database cannot be written (" + onDisk
                            + " is read-only), and opening one takes a lock (make it writable, or work on a copy)");
        }
    }

    @Test
    void aFullDiskIsNamedAndLeavesTheDatabaseAsItWas() throws Exception {
        mountsArePermitted();
        Path onDisk = folder.resolve("disk").resolve("db");
        Cli full = mounted("-t tmpfs -o size=20m none", attest("load", "--db", onDisk, report));
        assertThat(full.exits(ExitCode.FAILED).saysNothing().err())
                .matches(
                        "attest load: \\Q" + onDisk + "\\E: only \\d+ MB are free on this disk, "
                                + "and the change may take 64 MB; nothing was changed \\(make room, or move the database\\)\\R");
    }

    @Test
    void aFullStandardOutputIsNoAnswer() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "NOT CHECKED: this machine has no /dev/full");
        load();
        List<String> words = attest("sparql", "--db", database, "--format", "csv", "SELECT * { ?s ?p ?o }");
        AttestProcess.run(folder, AttestProcess.inShell("exec \"$@\" > /dev/full", words))
                .exits(ExitCode.FAILED)
                .complains("attest: standard output cannot be written: No space left on device");
    }

    @Test
    void headClosesThePipeAndNothingIsWrong() throws Exception {
        load();
        List<String> words =
                attest("sparql", "--db", database, "--format", "csv", "SELECT * { ?s ?p ?o . ?t ?q ?r . ?u ?v ?w }");
        Cli run = AttestProcess.run(
                folder, AttestProcess.inShell("{ \"$@\"; echo \"exit $?\" >&2; } | head -n 3", words));
        run.exits(ExitCode.DONE).complains("exit 0");
        assertThat(run.out().lines()).hasSize(3);
    }

    @Test
    @Tag("soak")
    void filesOf200MegabytesTakeLittleMemory() throws Exception {
        Path sparse = folder.resolve("sparse.json");
        try (var file = new java.io.RandomAccessFile(sparse.toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        Path text = folder.resolve("text.json");
        Path lines = folder.resolve("lines.jsonl");
        fill(text, "{\"format\": \"attest-report/1\", \"note\": \"", "x".repeat(1 << 20));
        fill(lines, Reports.onOneLine(Reports.read(Reports.HARROW_FORD)) + "\n{\"format\": \"", "y".repeat(1 << 20));
        List<String> small = AttestProcess.words(List.of("-Xmx300m"), "load", "--db", database, sparse, text, lines);
        Cli run = AttestProcess.run(folder, small).exits(ExitCode.REJECTED);
        assertThat(run.err())
                .contains(sparse + ": error file-too-large: the file has 200 MiB")
                .contains(text + ": error file-too-large: the file has 200 MiB")
                .contains(lines + ":2: error file-too-large: the line has 200 MiB");
        assertThat(run.out()).startsWith("reports: 2 read: 1 taken, 1 rejected\n");
    }

    private static void fill(Path file, String start, String again) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 200; i++) {
                out.write(again.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
