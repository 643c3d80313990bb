package org.attest.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One program, run to its end or to a limit of time.
 *
 * @param seconds from start to end
 * @param cpuSeconds of all cores together, which says more than the clock on a machine that has other work too
 * @param peakMegabytes the most that was resident at once, of the process itself and not of its children; 0 where {@code /proc} does not tell
 * @param exit its exit code; {@link #TOO_LONG} when it was stopped
 * @param log what it wrote to standard output and standard error
 */
record ChildRun(double seconds, double cpuSeconds, long peakMegabytes, int exit, Path log) {

    /** In place of an exit code: stopped because it took longer than allowed. */
    static final int TOO_LONG = -1;

    private static final Duration POLL = Duration.ofMillis(50);

    /**
     * Runs a program.
     *
     * @param command program and arguments
     * @param folder to run in; the log goes into it as well
     * @param environment added to that of this process
     * @param limit after which it is killed
     */
    static ChildRun of(List<String> command, Path folder, Map<String, String> environment, Duration limit)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "run-", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.redirectOutput(log.toFile()).redirectInput(new File("/dev/null"));
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        long peak = 0;
        double cpu = 0;
        while (!process.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakKilobytes(process.pid()));
            cpu = Math.max(cpu, cpuSeconds(process));
            if (System.nanoTime() - start > limit.toNanos()) {
                process.destroyForcibly().waitFor();
                return new ChildRun(seconds(start), cpu, peak >> 10, TOO_LONG, log);
            }
        }
        return new ChildRun(seconds(start), cpu, peak >> 10, process.exitValue(), log);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double cpuSeconds(Process process) {
        return process.info()
                .totalCpuDuration()
                .map(spent -> spent.toMillis() / 1e3)
                .orElse(0.0);
    }

    /** The high-water mark that the kernel keeps. It never falls, so the last look before the end is the one that counts. */
    private static long peakKilobytes(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"), StandardCharsets.ISO_8859_1)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
        } catch (IOException e) {
            return 0; // over between two looks, or not on Linux
        }
        return 0;
    }

    boolean ended() {
        return exit == 0;
    }

    /** The exit code, or that it was stopped or ran out of memory. */
    String outcome() throws IOException {
        if (exit == TOO_LONG) {
            return "stopped";
        }
        boolean full = logLines().stream().anyMatch(line -> line.contains("OutOfMemoryError"));
        return exit + (full ? " (heap full)" : "");
    }

    List<String> logLines() throws IOException {
        return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
