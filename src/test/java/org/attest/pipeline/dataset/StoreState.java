package org.attest.pipeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.attest.pipeline.Verified;
import org.attest.rdf.Att;
import org.attest.rdf.CanonicalWriter;
import org.attest.rdf.Graphs;
import org.attest.store.Exporter;
import org.attest.store.GraphStore;
import org.attest.store.StoredRelease;
import org.attest.store.Verification;

/** What tells whether a database on the disk is whole. */
final class StoreState {

    private StoreState() {}

    /** Hashes of the sorted exports without history. */
    static List<String> export(GraphStore store, Path to) throws IOException {
        return new Exporter(store.dataset(), false, new Exporter.Origin("test", DatasetBase.BASE))
                .export(to, EnumSet.of(Exporter.Form.FULL_NQ, Exporter.Form.ACCEPTED_NT)).stream()
                        .map(each -> each.form() + " " + each.statements() + " " + each.contentSha256())
                        .toList();
    }

    /** The graph of each record and of each revision, sorted. */
    static Map<String, String> records(GraphStore store) {
        DatasetGraph data = store.dataset();
        return Txn.calculateRead(data, () -> {
            Map<String, String> graphs = new HashMap<>();
            List<Node> records = Iter.toList(
                    Iter.map(data.find(Graphs.CATALOGUE, Node.ANY, Att.recordId, Node.ANY), Quad::getSubject));
            for (Node record : records) {
                graphs.put(record.getURI(), graph(data, record));
            }
            return graphs;
        });
    }

    private static String graph(DatasetGraph data, Node graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CanonicalWriter.nQuads(data.find(graph, Node.ANY, Node.ANY, Node.ANY), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /**
     * Fails when a database is not whole.
     *
     * @param states the graphs of records in states in which each of them may be
     */
    static void isWhole(GraphStore store, List<Map<String, String>> states, String when) {
        assertThat(Txn.calculateRead(store.dataset(), () -> Witnesses.wrong(store.dataset(), new Random(1))))
                .as(when)
                .isEmpty();
        records(store)
                .forEach((record, graph) -> assertThat(states.stream().map(state -> state.get(record)))
                        .as("%s: %s", when, record)
                        .contains(graph));
        Indexes.areInStep(store);
        Verification found = Verified.of(store);
        assertThat(found.agrees()).as("%s: %s", when, found).isTrue();
    }

    /** Files of a database's folder that none ought to have once it was opened. */
    static Set<String> leftovers(Path db) throws IOException {
        Set<String> strange = new TreeSet<>();
        List<String> storages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(db)) {
            for (Path file : files.toList()) {
                String name = db.relativize(file).toString();
                if (name.contains(".attest-")
                        || name.endsWith(".new")
                        || name.contains("-tmp")
                        || name.equals("indexes.unfinished")) {
                    strange.add(name);
                }
                if (name.matches("tdb2/Data-\\d+")) {
                    storages.add(name);
                }
            }
        }
        if (storages.size() > 1) {
            strange.addAll(storages);
        }
        return strange;
    }

    /** Packs that no release names. */
    static Set<String> strayPacks(GraphStore store) throws IOException {
        Set<String> packs = new HashSet<>();
        try (Stream<Path> files = Files.list(store.folder().resolve("archive/packs"))) {
            files.forEach(file -> packs.add(file.getFileName().toString().replace(".gz", "")));
        }
        for (String dataset : store.contents().datasets()) {
            for (StoredRelease release : store.contents().releases(dataset)) {
                Manifest manifest =
                        Manifest.parse(store.archive().get(release.manifest()).orElseThrow());
                manifest.files().forEach(file -> packs.removeAll(file.packs()));
            }
        }
        return packs;
    }

    /** In what a killed load was, by what it left. */
    static String phase(Path db) throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.exists(db) ? Files.walk(db, 3) : Stream.of()) {
            names = files.map(file -> db.relativize(file).toString()).toList();
        }
        if (names.contains("tdb2/Data-0002") && names.contains("tdb2/Data-0001")) {
            return "swapping";
        }
        if (names.contains("tdb2/Data-0002") && names.contains(".attest-building")) {
            return "indexes after the swap";
        }
        if (names.contains("indexes.unfinished")) {
            return names.stream().anyMatch(name -> name.startsWith(".attest-building"))
                    ? "before the swap"
                    : "in a commit";
        }
        if (names.contains(".attest-building/Data-0001")) {
            return "sealed";
        }
        if (names.contains(".attest-building/Data-0001-tmp/bulk") || names.contains(".attest-building/Data-0001-tmp")) {
            return packIsOpen(names) ? "converting" : "building indexes";
        }
        if (packIsOpen(names)) {
            return "between commits";
        }
        return names.stream().anyMatch(name -> name.startsWith(".attest-sort"))
                ? "survey, plan or last step"
                : "before or after";
    }

    private static boolean packIsOpen(List<String> names) {
        return names.stream().anyMatch(name -> name.startsWith("archive/") && name.contains(".attest-"));
    }
}
