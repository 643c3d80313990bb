package org.attest.pipeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.attest.ingest.judgements.JudgementWriter;
import org.attest.model.Judgements;
import org.attest.pipeline.Decider;
import org.attest.pipeline.Dump;
import org.attest.pipeline.Input;
import org.attest.pipeline.LoadOptions;
import org.attest.pipeline.LoadProgress;
import org.attest.pipeline.LoadResult;
import org.attest.pipeline.Loader;
import org.attest.pipeline.Settings;
import org.attest.pipeline.TestDatabase;
import org.attest.pipeline.Verified;
import org.attest.pipeline.dataset.DatasetOptions.Extent;
import org.attest.problem.ProblemLog;
import org.attest.problem.Rejection.Reach;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;
import org.attest.store.ChangeLog;
import org.attest.store.GraphStore;
import org.attest.store.Verification;

/** A real database with reports, authorities, judgements and datasets beside each other, for tests of what is one. */
final class NamedBase implements AutoCloseable {

    static final String BASE = "https://example.org/named/";

    private final Path home;
    private final GraphStore store;
    private final ProblemLog problems = new ProblemLog();
    private int files;

    NamedBase(Path folder) throws IOException {
        home = Files.createTempDirectory(folder, "named");
        store = GraphStore.openOrCreate(home.resolve("db"), Settings.standard(BASE, "test"));
    }

    GraphStore store() {
        return store;
    }

    Decider decider() {
        return new Decider(store, ChangeLog.NONE, RecordRelinking::of);
    }

    /** Loads a report, an authority or a list of judgements, in the place of what is there under its name. */
    LoadResult load(String text) throws IOException {
        LoadResult result = loadLosing(text);
        assertThat(result.rejections()).as("%s", result.rejections()).isEmpty();
        return result;
    }

    /** The same where judgements may leave nothing of single facts: of a thing and itself, say. Nothing else is lost. */
    LoadResult loadLosing(String text) throws IOException {
        Path file = Files.writeString(home.resolve(files++ + (text.startsWith("{") ? ".json" : ".tsv")), text);
        LoadResult result = new Loader(
                        store, new LoadOptions(true, null, TestDatabase.CLOCK), ChangeLog.NONE, RecordRelinking::of)
                .load(java.util.List.of(Input.of(file)), LoadProgress.SILENT, problems);
        assertThat(result.rejections())
                .as("%s", result.rejections())
                .allSatisfy(rejection -> assertThat(rejection.reach()).isEqualTo(Reach.FACT));
        return result;
    }

    void load(Judgements list) throws IOException {
        load(JudgementWriter.text(list));
    }

    /** Loads a whole release of a dataset. */
    void table(String text, String release) throws IOException {
        Path file = Files.writeString(home.resolve(release + ".csv"), text);
        DatasetFile table = DatasetFile.of(Input.of(file), null, problems).orElseThrow();
        new DatasetLoader(store, ChangeLog.NONE)
                .load(
                        table,
                        new DatasetOptions(
                                release,
                                Extent.WHOLE,
                                DatasetOptions.STANDARD.where(),
                                DatasetOptions.STANDARD.maxRejects()),
                        LoadProgress.SILENT,
                        problems);
    }

    ProblemLog problems() {
        return problems;
    }

    /** All that can be judged: keys of things as they are and as they were, mentions, accounts; without a prefix of things. */
    SortedSet<String> things() {
        DatasetGraph data = store.dataset();
        SortedSet<String> keys = new TreeSet<>();
        Txn.executeRead(data, () -> {
            for (Node graph : Set.of(Graphs.THINGS, Graphs.PARTS, Graphs.GIVEN)) {
                data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> key(quad.getSubject(), keys));
            }
            data.find(Graphs.DERIVED, Node.ANY, DCTerms.isReplacedBy.asNode(), Node.ANY)
                    .forEachRemaining(quad -> key(quad.getSubject(), keys));
            data.find(Graphs.CATALOGUE, Node.ANY, Att.ownKey, Node.ANY)
                    .forEachRemaining(quad -> key(quad.getObject(), keys));
        });
        return keys;
    }

    private static void key(Node node, Set<String> keys) {
        if (node.getURI().startsWith(Iris.THINGS) && !node.getURI().endsWith("/geometry")) {
            keys.add("thing:" + node.getURI().substring(Iris.THINGS.length()));
        }
    }

    /** Event accounts, as judgements name them. */
    SortedSet<String> accounts() {
        DatasetGraph data = store.dataset();
        SortedSet<String> keys = new TreeSet<>();
        Txn.executeRead(
                data,
                () -> data.find(Graphs.DERIVED, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
                    if (quad.getPredicate().equals(Att.occurrence)
                            || quad.getPredicate().equals(Att.supposedOccurrence)) {
                        keys.add(quad.getSubject().getURI().substring(BASE.length()));
                    }
                }));
        return keys;
    }

    /** Everything but the history, one line a quad, sorted. */
    String dump() {
        return Dump.of(store);
    }

    void verify(String when) {
        Verification found = Verified.of(store);
        assertThat(found.agrees()).as("%s: %s", when, found).isTrue();
    }

    @Override
    public void close() {
        store.close();
    }
}
