package org.attest.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code attest} as a process of its own: for what one process cannot show, such as locks, mounts and a small memory. */
final class AttestProcess implements AutoCloseable {

    private static final int SECONDS = 120;

    private final Process process;
    private final String command;
    private final Path out;
    private final Path err;

    private AttestProcess(Process process, String command, Path out, Path err) {
        this.process = process;
        this.command = command;
        this.out = out;
        this.err = err;
    }

    /** The words that start it, to be put behind others such as those of a shell. */
    static List<String> words(List<String> options, Object... args) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        words.addAll(options);
        words.add("-cp");
        words.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        words.add(Main.class.getName());
        Arrays.stream(args).map(Object::toString).forEach(words::add);
        return words;
    }

    static AttestProcess start(Path folder, List<String> words) throws IOException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(words).redirectError(err.toFile());
        builder.environment().remove("ATTEST_DB");
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        return new AttestProcess(builder.redirectOutput(out.toFile()).start(), String.join(" ", words), out, err);
    }

    /** Runs to its end. */
    static Cli run(Path folder, List<String> words) throws IOException, InterruptedException {
        try (AttestProcess process = start(folder, words)) {
            return process.ended();
        }
    }

    /** A script of the shell, with {@code "$@"} for the words. */
    static List<String> inShell(String script, List<String> words) {
        List<String> all = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        all.addAll(words);
        return all;
    }

    long pid() {
        return process.pid();
    }

    String errSoFar() throws IOException {
        return Files.readString(err);
    }

    /** Waits until standard error holds something; fails when the process ends before. */
    String waitForErr(String something) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (System.nanoTime() < end) {
            if (errSoFar().contains(something)) {
                return errSoFar();
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no '" + something + "' in:\n" + ended());
    }

    Cli ended() throws IOException, InterruptedException {
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after " + SECONDS + " s: " + command);
        }
        return Cli.of(
                "(" + command.replaceFirst("-cp \\S+ ", "") + ")",
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
