package org.attest.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** What the benchmarks ask of the machine they run on. */
final class Machine {

    private Machine() {}

    /** The Java program that runs this, for the programs to be measured. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Cores, memory and load, for the head of a table. */
    static String line() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%d cores, Java %s, load over the last minute %.1f",
                system.getAvailableProcessors(),
                Runtime.version(),
                system.getSystemLoadAverage());
    }

    /** How much a folder takes on the disk, in megabytes; of sparse files what is written. */
    static long megabytes(Path place) throws IOException {
        Process du = new ProcessBuilder("du", "-sk", place.toString()).start();
        String said = new String(du.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said.isEmpty() ? 0 : Long.parseLong(said.split("\\s")[0]) >> 10;
    }

    /** Deletes a file or a folder with all in it, if it is there. */
    static void delete(Path place) throws IOException {
        if (Files.exists(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
