package org.attest.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.attest.store.bulk.BulkCounts;
import org.attest.store.bulk.BulkDatabase;
import org.attest.store.bulk.BulkOptions;
import org.attest.store.bulk.BulkProgress;

/**
 * The bulk database against Jena's sequential loader, fed the same quads; each in a process of its own, so that the peak of
 * memory is its own.
 *
 * <p>{@code BulkBench bulk:50000 sequential:50000 none:50000 bulk:1000000}, after the colon the rows ("none" makes the quads
 * only).
 */
public final class BulkBench {

    private BulkBench() {}

    /** Runs each argument in a process of its own; with "run" before, in this one. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments[0].equals("run")) {
            run(arguments[1], Integer.parseInt(arguments[2]));
            return;
        }
        for (String argument : arguments) {
            String[] parts = argument.split(":");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    parts[0].equals("sequential") ? "-Xmx1g" : "-Xmx512m",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Dbench.folder=" + System.getProperty("bench.folder", "."),
                    "-cp",
                    System.getProperty("java.class.path"),
                    BulkBench.class.getName(),
                    "run"));
            command.addAll(List.of(parts));
            new ProcessBuilder(command).inheritIO().start().waitFor();
        }
    }

    private static void run(String loader, int rows) throws IOException {
        JenaSystem.init();
        Path folder = Files.createTempDirectory(Path.of(System.getProperty("bench.folder", ".")), "bulk-bench-");
        try {
            long begun = System.nanoTime();
            String details = switch (loader) {
                case "bulk" -> bulk(folder, rows);
                case "sequential" -> sequential(folder, rows);
                default -> nothing(rows);
            };
            double seconds = (System.nanoTime() - begun) / 1e9;
            print(loader, rows, seconds, folder, details);
        } finally {
            delete(folder);
        }
    }

    private static void print(String loader, int rows, double seconds, Path folder, String details) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "%-10s %,9d rows %7.1f s %,9.0f quads/s  %,6d MB on disk  peak %,5d MB resident  %6.1f s of CPU, load %s  %s%n",
                loader,
                rows,
                seconds,
                165.0 * rows / seconds,
                size(folder) >> 20,
                peak() >> 10,
                cpuSeconds(),
                Files.readString(Path.of("/proc/loadavg"), StandardCharsets.US_ASCII)
                        .split(" ")[0],
                details);
    }

    private static String bulk(Path folder, int rows) {
        RowQuads quads = new RowQuads();
        try (BulkDatabase database = BulkDatabase.create(folder.resolve("db"), BulkOptions.STANDARD)) {
            for (int row = 0; row < rows; row++) {
                quads.row(row, database::add, database::addWithCopy);
            }
            BulkCounts counts = database.finish(BulkProgress.SILENT);
            return counts.toString();
        }
    }

    private static String nothing(int rows) {
        RowQuads quads = new RowQuads();
        long[] count = new long[2];
        for (int row = 0; row < rows; row++) {
            quads.row(row, quad -> count[0]++, quad -> count[1]++);
        }
        return count[0] + " plain, " + count[1] + " copied";
    }

    private static String sequential(Path folder, int rows) throws IOException {
        Path db = Files.createDirectory(folder.resolve("db"));
        DatasetGraph data = DatabaseMgr.connectDatasetGraph(db.toString());
        DataLoader loader = LoaderFactory.sequentialLoader(data, MonitorOutputs.nullOutput());
        loader.startBulk();
        StreamRDF stream = loader.stream();
        RowQuads quads = new RowQuads();
        for (int row = 0; row < rows; row++) {
            quads.row(row, stream::quad, quad -> both(stream, quad));
        }
        loader.finishBulk();
        TDBInternal.expel(data, true);
        return "";
    }

    private static void both(StreamRDF stream, Quad quad) {
        stream.quad(quad);
        stream.triple(Triple.create(quad.getSubject(), quad.getPredicate(), quad.getObject()));
    }

    private static double cpuSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
    }

    private static long peak() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"), StandardCharsets.UTF_8)) {
            if (line.startsWith("VmHWM")) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        return 0;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long sum = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sum += Files.size(file);
            }
            return sum;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
