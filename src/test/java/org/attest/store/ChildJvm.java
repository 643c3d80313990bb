package org.attest.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.attest.rdf.CanonicalWriter;
import org.attest.rdf.CheckedBatch;

/** A second process that works on a database: started here, and run there. */
final class ChildJvm implements AutoCloseable {

    static {
        JenaSystem.init();
    }

    static final DatabaseSettings SETTINGS = DatabaseSettings.of(SmallWorld.BASE, Set.of("NewsArticle"), "test");

    private final Process process;
    private final BufferedReader out;

    private ChildJvm(Process process) {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts one that does the task, by the name it has in {@link #main}. */
    static ChildJvm start(String task, Path folder) throws IOException {
        return start(List.of(), task, folder);
    }

    /** Starts one behind another command, such as a shell that sets limits. */
    static ChildJvm start(List<String> before, String task, Path folder) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ChildJvm.class.getName(),
                task,
                folder.toString()));
        return new ChildJvm(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    long pid() {
        return process.pid();
    }

    /** The next line that begins so, without that beginning; fails when the process ends before. */
    String next(String beginning) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length());
            }
        }
        throw new AssertionError("the process ended without a line that begins with " + beginning);
    }

    /** kill -9, and waits until it is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        out.close();
    }

    /** In the other process. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(args[1]);
        switch (args[0]) {
            case "hold" -> hold(folder, out, false);
            case "serve" -> hold(folder, out, true);
            case "loop" -> loop(folder, out);
            case "overflow" -> overflow(folder, out);
            case "export" -> export(folder, out);
            case "export-in-memory" -> exportInMemory(folder, out);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void hold(Path folder, PrintStream out, boolean asServer) throws IOException {
        try (GraphStore store = GraphStore.open(folder)) {
            if (asServer) {
                ServerNote.ofThisProcess("http://localhost:4711/", "1").write(store.folder());
            }
            out.println("open");
            while (System.in.read() >= 0) {
                out.println("still open");
            }
        }
    }

    /** Adds, replaces and takes out, for ever. */
    private static void loop(Path folder, PrintStream out) {
        try (GraphStore store = GraphStore.openOrCreate(folder, SETTINGS)) {
            for (int i = 0; ; i++) {
                int variant = i % 50;
                List<CheckedBatch> add = new ArrayList<>();
                for (int report = 0; report < 2; report++) {
                    int number = (i + report) % 5;
                    store.archive().put(SmallWorld.content(SmallWorld.reportIri(number), variant));
                    add.add(report(number, variant));
                }
                store.archive().put(SmallWorld.content(SmallWorld.authorityIri(i % 2), variant));
                add.add(SmallWorld.authority(i % 2, variant));
                store.apply(change(store, i, add));
                out.println("applied " + i);
            }
        }
    }

    private static Change change(GraphStore store, int number, List<CheckedBatch> add) {
        Set<String> gone = Set.of(SmallWorld.reportIri((number + 3) % 5));
        Set<String> changed = new HashSet<>(gone);
        add.forEach(batch -> changed.add(batch.batch().subject().getURI()));
        for (String iri : store.contents().sharing(changed)) {
            add.add(stored(store, iri));
        }
        return new Change(
                gone,
                Set.of(),
                add,
                SmallWorld.note(number + store.contents().loads().size()));
    }

    /** The batch of a stored input, derived anew from the archive. */
    static CheckedBatch stored(GraphStore store, String iri) {
        String hash = store.contents()
                .report(iri)
                .map(Contents.StoredReport::contentHash)
                .orElseGet(() -> store.contents().authorities().stream()
                        .filter(authority -> authority.iri().equals(iri))
                        .findFirst()
                        .orElseThrow()
                        .contentHash());
        String content = new String(store.archive().get(hash).orElseThrow(), StandardCharsets.UTF_8);
        int variant = Integer.parseInt(content.replaceAll(".*\"variant\": ([0-9]+).*", "$1"));
        int number = iri.charAt(iri.length() - 1) - '0';
        return iri.contains("/authority/") ? SmallWorld.authority(number, variant) : report(number, variant);
    }

    private static CheckedBatch report(int number, int variant) {
        return SmallWorld.report(number, variant, 100);
    }

    /** Applies a change that is too large for what the process may write. */
    private static void overflow(Path folder, PrintStream out) {
        try (GraphStore store = GraphStore.openOrCreate(folder, SETTINGS)) {
            store.apply(Change.adding(List.of(SmallWorld.report(0, 1)), SmallWorld.note(1)));
            out.println("small stored");
            try {
                store.apply(Change.adding(List.of(SmallWorld.report(1, 4, 40_000)), SmallWorld.note(2)));
                out.println("large stored");
            } catch (StoreException e) {
                out.println("refused " + e.getMessage());
            }
            out.println("reports " + store.contents().reports().size());
        }
    }

    /** Where the exports of a storage folder go. */
    static Path exported(Path db) {
        return db.resolveSibling("exported");
    }

    private static void export(Path db, PrintStream out) {
        DatasetGraph data = DatabaseMgr.connectDatasetGraph(db.toString());
        try {
            Exporter exporter = new Exporter(data, true, new Exporter.Origin("test", SmallWorld.BASE));
            out.println("export "
                    + exporter.export(exported(db), EnumSet.of(Exporter.Form.FULL_NQ, Exporter.Form.FULL_TRIG)).stream()
                            .map(each -> String.valueOf(each.statements()))
                            .collect(Collectors.joining(" ")));
        } catch (IOException e) {
            out.println("export failed " + e.getMessage());
        }
    }

    /** As it was done once: what the test of memory must see fail. */
    private static void exportInMemory(Path db, PrintStream out) throws IOException {
        DatasetGraph data = DatabaseMgr.connectDatasetGraph(db.toString());
        data.begin(TxnType.READ);
        try {
            out.println("export " + CanonicalWriter.nQuads(data.find(), OutputStream.nullOutputStream()));
        } catch (OutOfMemoryError e) {
            out.println("export out of memory");
        } finally {
            data.end();
        }
    }
}
