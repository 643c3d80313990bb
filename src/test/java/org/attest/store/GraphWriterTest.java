package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.attest.rdf.Att;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;
import org.junit.jupiter.api.Test;

class GraphWriterTest {

    static {
        JenaSystem.init();
    }

    /** One step: which input, and what it says from now on; below 0 it is taken out. */
    record Step(boolean authority, int number, int variant) {
        String iri() {
            return authority ? SmallWorld.authorityIri(number) : SmallWorld.reportIri(number);
        }
    }

    private static CheckedBatch batch(String iri, int variant) {
        int number = iri.charAt(iri.length() - 1) - '0';
        return iri.contains("/authority/") ? SmallWorld.authority(number, variant) : SmallWorld.report(number, variant);
    }

    private static Change change(List<Step> steps, SortedMap<String, Integer> inputs, DatasetGraph data, int number) {
        Set<String> removeReports = new HashSet<>();
        Set<String> removeAuthorities = new HashSet<>();
        Set<String> changed = new HashSet<>();
        for (Step step : steps) {
            changed.add(step.iri());
            if (step.variant() < 0) {
                inputs.remove(step.iri());
                (step.authority() ? removeAuthorities : removeReports).add(step.iri());
            } else {
                inputs.put(step.iri(), step.variant());
            }
        }
        Set<String> add = new HashSet<>(Contents.of(data).sharing(changed));
        add.addAll(changed);
        add.retainAll(inputs.keySet());
        List<CheckedBatch> batches =
                add.stream().map(iri -> batch(iri, inputs.get(iri))).toList();
        return new Change(removeReports, removeAuthorities, batches, SmallWorld.note(number));
    }

    private static Receipt apply(DatasetGraph data, Change change) {
        return Txn.calculateWrite(data, () -> new GraphWriter(data).apply(change));
    }

    private static DatasetGraph anew(Map<String, Integer> inputs) {
        List<CheckedBatch> batches = inputs.entrySet().stream()
                .map(entry -> batch(entry.getKey(), entry.getValue()))
                .toList();
        return GraphStore.derive(List.of(Change.adding(batches, SmallWorld.note(0))));
    }

    @Provide
    Arbitrary<List<List<Step>>> changes() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.of(true, false, false),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(-2, 6))
                .as(Step::new);
        return step.list().ofMinSize(1).ofMaxSize(3).list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 60, seed = "20261121")
    void afterAnyChangesTheGraphIsWhatItWouldBeBuiltAnew(@ForAll("changes") List<List<Step>> changes) {
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        SortedMap<String, Integer> inputs = new TreeMap<>();
        for (int i = 0; i < changes.size(); i++) {
            apply(data, change(changes.get(i), inputs, data, i + 1));
            assertThat(SmallWorld.dump(data)).isEqualTo(SmallWorld.dump(anew(inputs)));
        }
    }

    @Property(tries = 15, seed = "20261124")
    void theAlignedGraphKeepsInStep(@ForAll("changes") List<List<Step>> changes) {
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(data, () -> AlignedGraph.renew(data));
        SortedMap<String, Integer> inputs = new TreeMap<>();
        for (int i = 0; i < changes.size(); i++) {
            apply(data, change(changes.get(i), inputs, data, i + 1));
        }
        DatasetGraph anew = anew(inputs);
        Txn.executeWrite(anew, () -> AlignedGraph.renew(anew));
        assertThat(SmallWorld.dump(data))
                .isEqualTo(SmallWorld.dump(anew))
                .anyMatch(quad -> quad.contains("graph/aligned"));
    }

    @Property(tries = 40, seed = "20261122")
    void theOrderOfInputsDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        List<CheckedBatch> batches = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            batches.add(SmallWorld.report(i, random.nextInt(50)));
            batches.add(SmallWorld.authority(i, random.nextInt(50)));
        }
        List<String> atOnce = SmallWorld.dump(GraphStore.derive(List.of(Change.adding(batches, SmallWorld.note(0)))));
        java.util.Collections.shuffle(batches, random);
        List<Change> oneByOne = new ArrayList<>();
        for (CheckedBatch batch : batches) {
            oneByOne.add(Change.adding(List.of(batch), SmallWorld.note(oneByOne.size())));
        }
        assertThat(SmallWorld.dump(GraphStore.derive(oneByOne))).isEqualTo(atOnce);
    }

    @Property(tries = 30, seed = "20261123")
    void theDefaultGraphIsTheUnionOfWhatCounts(@ForAll("changes") List<List<Step>> changes) {
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        SortedMap<String, Integer> inputs = new TreeMap<>();
        for (int i = 0; i < changes.size(); i++) {
            apply(data, change(changes.get(i), inputs, data, i + 1));
        }
        Txn.executeRead(data, () -> {
            Set<Object> union = new HashSet<>();
            data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
                String graph = quad.getGraph().getURI();
                boolean accepted = data.contains(Graphs.CATALOGUE, quad.getGraph(), Att.accepted, Terms.TRUE);
                if (graph.startsWith("https://w3id.org/attest/graph/") || accepted) {
                    union.add(quad.asTriple());
                }
            });
            Set<Object> shown = new HashSet<>();
            data.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining(quad -> shown.add(quad.asTriple()));
            assertThat(shown).isEqualTo(union);
        });
    }

    @Test
    void applyingTheSameAgainChangesNothing() {
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        List<CheckedBatch> batches =
                List.of(SmallWorld.report(0, 1), SmallWorld.report(1, 2), SmallWorld.authority(0, 3));
        Receipt first = apply(data, Change.adding(batches, SmallWorld.note(1)));
        long size = Txn.calculateRead(data, () -> data.stream().count());
        Receipt second = apply(data, Change.adding(batches, SmallWorld.note(2)));

        assertThat(first.reports()).isEqualTo(new Receipt.Tally(2, 0, 0, 0));
        assertThat(first.authorities()).isEqualTo(new Receipt.Tally(1, 0, 0, 0));
        assertThat(second.changedAnything()).isFalse();
        assertThat(second.reports()).isEqualTo(new Receipt.Tally(0, 0, 2, 0));
        assertThat(second.authorities()).isEqualTo(new Receipt.Tally(0, 0, 1, 0));
        assertThat(second.commit()).isEqualTo(1);
        assertThat(Txn.calculateRead(data, () -> data.stream().count())).isEqualTo(size);
    }

    @Test
    void takingEverythingOutLeavesOnlyHistory() {
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        apply(
                data,
                Change.adding(
                        List.of(SmallWorld.report(0, 1), SmallWorld.report(1, 2), SmallWorld.authority(0, 3)),
                        SmallWorld.note(1)));
        Receipt receipt = apply(
                data,
                new Change(
                        Set.of(SmallWorld.reportIri(0), SmallWorld.reportIri(1), SmallWorld.reportIri(7)),
                        Set.of(SmallWorld.authorityIri(0)),
                        List.of(),
                        SmallWorld.note(2)));

        assertThat(receipt.reports()).isEqualTo(new Receipt.Tally(0, 0, 0, 2));
        assertThat(receipt.authorities()).isEqualTo(new Receipt.Tally(0, 0, 0, 1));
        assertThat(SmallWorld.dump(data)).isEmpty();
        assertThat(Contents.of(data).loads())
                .extracting(Contents.Loading::activity)
                .containsExactly(
                        SmallWorld.note(1).activity(), SmallWorld.note(2).activity());
    }

    @Test
    void aLabelIsTheNameInMostReportsThenTheLeastByCodePoint() {
        Node thing = Terms.iri(SmallWorld.THING + "quarter/x");
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        apply(
                data,
                Change.adding(
                        List.of(
                                naming(0, thing, "Zeta", "Beta"),
                                naming(1, thing, "Zeta", "Zeta", "Zeta"),
                                naming(2, thing, "Alpha", "Beta")),
                        SmallWorld.note(1)));
        assertThat(label(data, thing)).isEqualTo("Beta");

        apply(data, new Change(Set.of(SmallWorld.reportIri(2)), Set.of(), List.of(), SmallWorld.note(2)));
        assertThat(label(data, thing)).isEqualTo("Zeta");
    }

    @Test
    void aBatchWithAQuadThatCouldNotBeFoundAgainIsRefused() {
        GraphBatch good = SmallWorld.report(0, 1).batch();
        List<Quad> quads = new ArrayList<>(good.quads());
        Node stray = Terms.iri(SmallWorld.BASE + "somewhere/else");
        quads.add(Quad.create(stray, stray, stray, stray));
        CheckedBatch bad = CheckedBatch.of(good.withQuads(quads), List.of());
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        assertThatThrownBy(() -> apply(data, Change.adding(List.of(bad), SmallWorld.note(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("somewhere/else");
    }

    private static CheckedBatch naming(int number, Node thing, String... names) {
        GraphBatch batch = SmallWorld.report(number, number).batch();
        List<Quad> quads = new ArrayList<>(batch.quads());
        Node graph = Terms.iri(SmallWorld.reportIri(number) + "/testimony/t0");
        Node report = batch.subject();
        quads.add(Quad.create(Graphs.CATALOGUE, report, Att.mentions, thing));
        quads.add(Quad.create(Graphs.THINGS, thing, Terms.TYPE, Att.term("Quarter")));
        for (int i = 0; i < names.length; i++) {
            Node naming = Terms.iri(report.getURI() + "/name/x" + i);
            quads.add(Quad.create(graph, naming, Att.names, thing));
            quads.add(Quad.create(graph, naming, Att.name, SmallWorld.text(names[i])));
        }
        return CheckedBatch.of(batch.withQuads(quads), List.of());
    }

    private static String label(DatasetGraph data, Node thing) {
        return Txn.calculateRead(data, () -> {
            try (Stream<Quad> labels = data.stream(Graphs.THINGS, thing, Terms.LABEL, Node.ANY)) {
                List<String> all = labels.map(quad -> quad.getObject().getLiteralLexicalForm())
                        .toList();
                assertThat(all).hasSize(1);
                return all.getFirst();
            }
        });
    }
}
