package org.attest.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.docs.Documents.Block;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands of the README, as it shows them, with the launcher, and compares what they print. A line {@code …}
 * stands for anything. The demo is served at a free port, and what is in {@code /tmp} is in a folder of the test,
 * whatever the README says.
 */
class ReadmeCommandsIT {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");
    private static final String SHOWN = "localhost:3030";
    private static final String TEMPORARY = "/tmp/";

    @TempDir
    private Path home;

    private @Nullable Process demo;
    private String served = SHOWN;

    private record Command(String text, List<String> output) {}

    @Test
    void printWhatTheReadmeShows() throws Exception {
        List<Command> commands = new ArrayList<>();
        for (Block block : Documents.blocks(Path.of("README.md"), "console")) {
            commands.addAll(commands(block));
        }
        assertThat(commands).hasSizeGreaterThanOrEqualTo(4);
        try {
            for (Command command : commands) {
                List<String> printed = command.text().equals("./attest demo")
                        ? startDemo()
                        : run(command.text().replace(SHOWN, served));
                assertThat(matches(command.output(), printed))
                        .as(
                                "%s%n--- README%n%s%n--- printed%n%s",
                                command.text(), text(command.output()), text(printed))
                        .isTrue();
            }
        } finally {
            if (demo != null) {
                demo.destroy();
                demo.waitFor(20, TimeUnit.SECONDS);
            }
        }
    }

    /** Lines after "$ " and "> " are a command; the rest, up to the next, what it prints. */
    private static List<Command> commands(Block block) {
        List<Command> commands = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<String> output = new ArrayList<>();
        for (String line : block.text().lines().toList()) {
            if (line.startsWith("$ ")) {
                if (!text.isEmpty()) {
                    commands.add(new Command(text.toString(), List.copyOf(output)));
                    output.clear();
                }
                text = new StringBuilder(line.substring(2));
            } else if (line.startsWith("> ") && output.isEmpty()) {
                text.append('\n').append(line.substring(2));
            } else {
                output.add(line);
            }
        }
        commands.add(new Command(text.toString(), List.copyOf(output)));
        return commands;
    }

    private List<String> startDemo() throws IOException {
        demo = shell("exec ./attest demo --port 0").start();
        BufferedReader out = demo.inputReader();
        String first = String.valueOf(out.readLine());
        Matcher address = ADDRESS.matcher(first);
        assertThat(address.find()).as("the demo says where it is: %s", first).isTrue();
        served = "localhost:" + address.group(1);
        return List.of(first.replace(served, SHOWN), "(and more)");
    }

    private List<String> run(String command) throws IOException, InterruptedException {
        Process process = shell(command.replace(TEMPORARY, home + "/")).start();
        List<String> lines = process.inputReader()
                .lines()
                .map(line -> line.replace(home + "/", TEMPORARY).stripTrailing())
                .toList();
        assertThat(process.waitFor()).as("exit code of %s", command).isZero();
        return lines;
    }

    private ProcessBuilder shell(String command) {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("XDG_DATA_HOME", home.toString());
        builder.environment().put("ATTEST_NO_BUILD", "1");
        builder.environment().remove("ATTEST_DB");
        return builder;
    }

    private static boolean matches(List<String> expected, List<String> printed) {
        if (expected.isEmpty()) {
            return printed.isEmpty();
        }
        List<String> rest = expected.subList(1, expected.size());
        if (expected.getFirst().equals("…")) {
            return matches(rest, printed)
                    || (!printed.isEmpty() && matches(expected, printed.subList(1, printed.size())));
        }
        return !printed.isEmpty()
                && expected.getFirst().stripTrailing().equals(printed.getFirst())
                && matches(rest, printed.subList(1, printed.size()));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines);
    }
}
