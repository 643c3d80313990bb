package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Runs one command in this process, as {@link Main} does, and keeps what came of it. */
public final class Cli {

    /** The day on which commands in tests run: none that reports and judgements of tests speak of is still to come. */
    static final InstantSource NOW = InstantSource.fixed(Instant.parse("2032-06-01T12:00:00Z"));

    private final int exit;
    private final String out;
    private final String err;
    private final String command;

    private Cli(String command, int exit, String out, String err) {
        this.command = command;
        this.exit = exit;
        this.out = out;
        this.err = err;
    }

    /** Runs with nothing on standard input and nothing in the environment. */
    public static Cli run(Object... args) {
        return with(Map.of(), "", args);
    }

    /** Runs with standard input. */
    static Cli withInput(String in, Object... args) {
        return with(Map.of(), in, args);
    }

    /** Runs in an environment. */
    static Cli with(Map<String, String> environment, String in, Object... args) {
        String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                false,
                0,
                NOW);
        int exit = Main.run(console, words);
        return new Cli(
                "attest " + String.join(" ", words),
                exit,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8));
    }

    /** What a process other than this one gave. */
    static Cli of(String command, int exit, String out, String err) {
        return new Cli(command, exit, out, err);
    }

    int exit() {
        return exit;
    }

    public Cli exits(ExitCode wanted) {
        assertThat(exit).as(toString()).isEqualTo(wanted.number());
        return this;
    }

    /** Its standard output, line by line, is just this. */
    public Cli says(String... lines) {
        assertThat(lines(out)).as(toString()).containsExactly(lines);
        return this;
    }

    /** Its standard error, line by line, is just this. */
    public Cli complains(String... lines) {
        assertThat(lines(err)).as(toString()).containsExactly(lines);
        return this;
    }

    Cli saysNothing() {
        return says();
    }

    public String out() {
        return out;
    }

    String err() {
        return err;
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    @Override
    public String toString() {
        return "$ " + command + "\n--- standard output\n" + out + "--- standard error\n" + err + "--- exit code "
                + exit;
    }
}
