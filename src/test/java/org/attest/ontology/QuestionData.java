package org.attest.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.attest.pipeline.Input;
import org.attest.pipeline.LoadOptions;
import org.attest.pipeline.LoadProgress;
import org.attest.pipeline.LoadResult;
import org.attest.pipeline.Loader;
import org.attest.pipeline.Settings;
import org.attest.pipeline.TestDatabase;
import org.attest.pipeline.dataset.DatasetFile;
import org.attest.pipeline.dataset.DatasetLoader;
import org.attest.pipeline.dataset.DatasetOptions;
import org.attest.pipeline.dataset.DatasetResult;
import org.attest.problem.ProblemLog;
import org.attest.rdf.Graphs;
import org.attest.store.ChangeLog;
import org.attest.store.GraphStore;

/**
 * The data that competency questions are asked of: folders of reports, authorities and judgements, and tables of datasets, loaded as
 * the command loads them into a real database, each set of folders once.
 *
 * <p>A {@code .ttl} beside them says what the program makes no statement of yet. It goes into a copy of the database: into
 * {@code g:catalogue}, or the graph that a line {@code #+ graph: IRI} names, and into the default graph too where that
 * graph is one of the program's own.
 */
final class QuestionData implements AutoCloseable {

    static final Path FOLDER = Path.of("ontology/questions/data");
    static final String BASE = "https://lume.example/id/";

    private static final String GRAPH = "#+ graph: ";

    private final Path temporary;
    private final Map<List<String>, DatasetGraph> loaded =
            new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    private final List<GraphStore> stores = new ArrayList<>();

    QuestionData(Path temporary) {
        this.temporary = temporary;
    }

    /** The dataset of some folders, from the first call on the same. */
    DatasetGraph of(List<String> folders) {
        return loaded.computeIfAbsent(folders, this::load);
    }

    private DatasetGraph load(List<String> folders) {
        try {
            List<Path> files = new ArrayList<>();
            for (String folder : folders) {
                assertThat(FOLDER.resolve(folder)).isDirectory();
                files.addAll(files(FOLDER.resolve(folder)));
            }
            Path home = Files.createTempDirectory(temporary, String.join("+", folders));
            GraphStore store =
                    loadTables(GraphStore.openOrCreate(home.resolve("db"), Settings.standard(BASE, "test")), files);
            stores.add(store);
            loadReports(store, files);
            List<Path> turtle = ending(files, ".ttl");
            return turtle.isEmpty() ? store.dataset() : copy(store.dataset(), turtle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each table is the next release of its dataset, in the order of the names. */
    private static GraphStore loadTables(GraphStore empty, List<Path> files) throws IOException {
        GraphStore store = empty;
        for (Path file : ending(files, ".csv")) {
            DatasetLoader loader = new DatasetLoader(store, ChangeLog.NONE);
            ProblemLog problems = new ProblemLog();
            DatasetFile table = DatasetFile.of(Input.of(file), null, problems).orElseThrow();
            DatasetResult result = loader.load(table, DatasetOptions.STANDARD, LoadProgress.SILENT, problems)
                    .orElseThrow();
            assertThat(result.counts().rejected())
                    .as("rejected of %s: %s", file, problems.problems())
                    .isZero();
            assertThat(result.counts().added()).as("added of %s", file).isPositive();
        }
        return store;
    }

    private static void loadReports(GraphStore store, List<Path> files) throws IOException {
        List<Path> reports = new ArrayList<>(ending(files, ".json"));
        reports.addAll(ending(files, ".tsv"));
        if (reports.isEmpty()) {
            return;
        }
        ProblemLog problems = new ProblemLog();
        LoadResult result = new Loader(store, new LoadOptions(false, null, TestDatabase.CLOCK))
                .load(reports.stream().map(Input::of).toList(), LoadProgress.SILENT, problems);
        assertThat(problems.problems()).isEmpty();
        assertThat(result.rejections()).isEmpty();
        assertThat(result.summary().added()).isPositive();
    }

    private static DatasetGraph copy(DatasetGraph stored, List<Path> turtle) {
        DatasetGraph copy = DatasetGraphFactory.createTxnMem();
        Txn.executeRead(
                stored,
                () -> Txn.executeWrite(copy, () -> {
                    stored.find().forEachRemaining(copy::add);
                    turtle.forEach(file -> add(file, copy));
                }));
        return copy;
    }

    private static void add(Path file, DatasetGraph copy) {
        Node graph = graph(file);
        RDFParser.create().source(file).lang(Lang.TURTLE).base(BASE).toGraph().stream()
                .forEach(triple -> {
                    copy.add(Quad.create(graph, triple));
                    if (graph.getURI().startsWith(Graphs.NS)) {
                        copy.add(Quad.create(Quad.defaultGraphIRI, triple));
                    }
                });
    }

    private static Node graph(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(GRAPH))
                    .map(line ->
                            NodeFactory.createURI(line.substring(GRAPH.length()).strip()))
                    .findFirst()
                    .orElse(Graphs.CATALOGUE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<Path> ending(List<Path> files, String ending) {
        return files.stream().filter(file -> file.toString().endsWith(ending)).toList();
    }

    @Override
    public void close() {
        stores.forEach(GraphStore::close);
    }
}
