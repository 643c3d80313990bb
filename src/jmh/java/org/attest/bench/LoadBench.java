package org.attest.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.attest.pipeline.Checker;
import org.attest.pipeline.Input;
import org.attest.pipeline.Intake;
import org.attest.pipeline.LoadOptions;
import org.attest.pipeline.LoadProgress;
import org.attest.pipeline.LoadResult;
import org.attest.pipeline.Loader;
import org.attest.pipeline.Settings;
import org.attest.store.GraphStore;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to check, and to load into a new database, so many copies of a report of the Mosul example (68 facts),
 * each under an id and a document of its own, from one file of JSON Lines.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(java.util.concurrent.TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
public class LoadBench {

    private static final String REPORT = "/org/attest/examples/mosul/memo-qadissiya.json";

    /** How many reports. */
    @Param({"10", "100", "400"})
    private int reports;

    private Path folder = Path.of("");
    private List<Input> inputs = List.of();
    private int run;

    /** Writes the file. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        folder = Files.createTempDirectory("attest-bench-");
        String one = read();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            String hash = String.format("%016x%048x", i + 1, 0);
            lines.add(one.replace("\"memo-qadissiya\"", "\"copy-" + i + "\"")
                    .replaceFirst("\"sha256\": *\"[0-9a-f]{64}\"", "\"sha256\":\"" + hash + "\"")
                    .replaceAll("\\s*\\n\\s*", " "));
        }
        Path file = Files.write(folder.resolve("reports.jsonl"), lines, StandardCharsets.UTF_8);
        inputs = List.of(Input.of(file));
    }

    private static String read() throws IOException {
        try (InputStream in = LoadBench.class.getResourceAsStream(REPORT)) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Deletes everything. */
    @TearDown(Level.Trial)
    public void clean() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Read, resolve, map, validate. */
    @Benchmark
    public LoadResult check() throws IOException {
        Intake intake = Intake.read(inputs, LoadOptions.STANDARD, LoadProgress.SILENT, problem -> {});
        return whole(new Checker(LoadOptions.STANDARD).check(intake, LoadProgress.SILENT));
    }

    /** The same, and stored on disk. */
    @Benchmark
    public LoadResult load() throws IOException {
        Path db = folder.resolve("db" + run++);
        try (GraphStore store = GraphStore.openOrCreate(db, Settings.standard("https://bench.example/", "bench"))) {
            return whole(new Loader(store, LoadOptions.STANDARD).load(inputs, LoadProgress.SILENT, problem -> {}));
        }
    }

    private LoadResult whole(LoadResult result) {
        if (result.summary().added() != reports) {
            throw new IllegalStateException("not all were taken: " + result.summary());
        }
        return result;
    }
}
