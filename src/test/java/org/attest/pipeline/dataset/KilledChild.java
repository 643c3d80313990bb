package org.attest.pipeline.dataset;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sys.JenaSystem;
import org.attest.pipeline.Input;
import org.attest.pipeline.LoadProgress;
import org.attest.pipeline.Settings;
import org.attest.pipeline.dataset.DatasetOptions.Extent;
import org.attest.problem.ProblemLog;
import org.attest.store.ChangeLog;
import org.attest.store.GraphStore;
import org.attest.store.StoreException;

/** A process that loads a table into a database while others in it ask; started here, killed by who started it. */
final class KilledChild implements AutoCloseable {

    static {
        JenaSystem.init();
    }

    /** Small transactions, so that a small table takes several. */
    static final DatasetOptions OPTIONS =
            new DatasetOptions(null, Extent.UNSAID, List.of(), MaxRejects.UNLIMITED, 5_000);

    private final Process process;
    private final Path log;

    private KilledChild(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts one.
     *
     * @param before words of a command to start it behind
     * @param log file for what it says, and for what readers saw that no committed state allows
     */
    static KilledChild start(List<String> before, Path log, Path db, Path table, String... more) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(words(db, table, more));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new KilledChild(process, log);
    }

    /** The words that start it. */
    static List<String> words(Path db, Path table, String... more) {
        return words(KilledChild.class, db, table, more);
    }

    /** The words that start another class with the same arguments. */
    static List<String> words(Class<?> main, Path db, Path table, String... more) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:TieredStopAtLevel=1",
                "-Xmx400m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName(),
                db.toString(),
                table.toString()));
        words.addAll(Arrays.asList(more));
        return words;
    }

    /** Waits for a line that begins so; false when the process ended without one. */
    boolean waitFor(String beginning) throws IOException, InterruptedException {
        while (!says(beginning)) {
            if (process.waitFor(2, TimeUnit.MILLISECONDS)) {
                return says(beginning);
            }
        }
        return true;
    }

    private boolean says(String beginning) throws IOException {
        return said().stream().anyMatch(line -> line.startsWith(beginning));
    }

    /** What it said so far. */
    List<String> said() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8).lines().toList();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** kill -9, and waits until it is gone; false when it had ended by itself. */
    boolean kill() throws InterruptedException {
        boolean killed = process.isAlive();
        process.destroyForcibly().waitFor();
        return killed && process.exitValue() != 0;
    }

    /** Waits until it ends by itself. */
    int end() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /**
     * In the other process: says {@code ready}, loads, says {@code loaded}. A third argument is a pattern of a file in the
     * folder: as soon as there is one of that name, the disk is filled.
     */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length > 2 && !args[2].isEmpty()) {
            DiskFiller.when(Path.of(args[0]), args[2], out);
        }
        GraphStore store;
        try {
            store = GraphStore.openOrCreate(Path.of(args[0]), Settings.standard(DatasetBase.BASE, "test"));
        } catch (StoreException e) {
            out.println("failed " + e.getClass().getName() + " " + e.getMessage());
            return;
        }
        ProblemLog problems = new ProblemLog();
        DatasetFile table =
                DatasetFile.of(Input.of(Path.of(args[1])), null, problems).orElseThrow();
        DatasetLoader loader = new DatasetLoader(store, ChangeLog.NONE);
        try (Witnesses witnesses = new Witnesses(store, out)) {
            out.println("ready");
            long begun = System.nanoTime();
            DatasetResult result =
                    loader.load(table, OPTIONS, LoadProgress.SILENT, problems).orElseThrow();
            out.println("loaded " + (System.nanoTime() - begun) / 1_000_000 + " " + result.counts());
            witnesses.ask(store);
        } catch (LoadRefused e) {
            out.println("refused " + Map.of("what", e.getMessage(), "cure", e.cure()));
        } catch (IOException | RuntimeException e) {
            out.println("failed " + e.getClass().getName() + " " + e.getMessage());
            e.printStackTrace(out);
        } finally {
            store.close();
        }
    }
}
