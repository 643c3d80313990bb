package org.attest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Attest as its users start it, {@code ./attest load}. What it does is read off its summary and its exit code only. */
final class AttestRun implements Converter {

    private static final Pattern QUADS = Pattern.compile("quads: ([\\d,.' ]+?) added");
    private static final Path LAUNCHER = Path.of("attest").toAbsolutePath();
    private static final Duration LIMIT = Duration.ofMinutes(60);

    @Override
    public String title() {
        return "Attest";
    }

    @Override
    public Keeps keeps() {
        return new Keeps("yes", "yes, with reason", "yes, one source each", "yes", "a database");
    }

    /** Has the launcher build what there is to build, outside of what is timed. */
    @Override
    public String prepare() throws IOException, InterruptedException {
        ChildRun run = ChildRun.of(
                List.of(LAUNCHER.toString(), "--version"), Files.createDirectories(Path.of("target")), Map.of(), LIMIT);
        return run.ended() ? "" : String.join(" ", run.logLines());
    }

    /** Into a new database, {@code db} in the folder. */
    @Override
    public Converted convert(Path folder, String heap) throws IOException, InterruptedException {
        Path db = folder.resolve("db");
        Machine.delete(db);
        return load(db, folder.resolve("table.csv"), heap, List.of("--release=19.1"));
    }

    /** Into this database, new or not, with further options. */
    Converted load(Path db, Path table, String heap, List<String> options) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(LAUNCHER.toString(), "load", "--db", db.toString(), table.toString()));
        command.addAll(options);
        ChildRun run = ChildRun.of(command, db.getParent(), environment(heap), LIMIT);
        return new Converted(run, quadsAdded(run), Files.exists(db) ? Machine.megabytes(db) : 0);
    }

    /** Reads, converts and validates a table, without a database. */
    ChildRun check(Path table, String heap) throws IOException, InterruptedException {
        return ChildRun.of(
                List.of(LAUNCHER.toString(), "check", table.toString()), table.getParent(), environment(heap), LIMIT);
    }

    private static Map<String, String> environment(String heap) {
        return Map.of(
                "ATTEST_JAVA_OPTS",
                "-Xmx" + heap,
                "ATTEST_NO_BUILD",
                "1",
                "ATTEST_JAVA_HOME",
                System.getProperty("java.home"));
    }

    private static long quadsAdded(ChildRun run) throws IOException {
        for (String line : run.logLines()) {
            Matcher matcher = QUADS.matcher(line);
            if (matcher.find()) {
                return Long.parseLong(matcher.group(1).replaceAll("\\D", ""));
            }
        }
        return 0;
    }
}
