package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.attest.rdf.Att;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.Graphs;
import org.attest.rdf.OccurrenceIri;
import org.junit.jupiter.api.Test;

/** Reports, records and judged classes come and go in random orders; what happened depends on what is there in the end. */
class OccurrencesTest {

    static {
        JenaSystem.init();
    }

    private static final int REPORTS = 4;
    private static final int RECORDS = 4;

    private final DatasetGraph data = DatabaseMgr.createDatasetGraph();
    private final Map<String, CheckedBatch> reports = new HashMap<>();
    private final List<RecordChange> records = new ArrayList<>();
    private int step;

    @Property(tries = 60, seed = "20261130")
    void theOrderOfReportsRecordsAndJudgementsDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        OccurrencesTest world = new OccurrencesTest();
        Set<Triple> united = Set.of();
        for (int i = 0; i < 14; i++) {
            switch (random.nextInt(3)) {
                case 0 -> world.report(random.nextInt(REPORTS), random.nextInt(9) - 2);
                case 1 -> world.record(random.nextInt(RECORDS), random.nextInt(9) - 2);
                default -> {
                    united = classes(random);
                    world.unite(united);
                }
            }
            world.followsTheRule(united);
        }
        List<String> all = SmallWorld.dump(world.data);
        assertThat(SmallWorld.dump(world.anotherWay(united, random).data)).isEqualTo(all);
        world.unite(Set.of());
        assertThat(SmallWorld.dump(world.data))
                .as("undone")
                .isEqualTo(SmallWorld.dump(world.anotherWay(Set.of(), random).data));
    }

    @Test
    void anArticleAndARowAreOneOccurrenceUntilTheJudgementIsTakenBack() {
        report(0, 3);
        record(1, 1);
        List<String> before = SmallWorld.dump(data);
        Node told = Terms.iri(SmallWorld.reportIri(0) + "/event/e0");
        Node row = SmallRecords.account(1);
        Node one = OccurrenceIri.of(row).orElseThrow();

        unite(Set.of(Triple.create(one, Att.unites, told), Triple.create(one, Att.unites, row)));
        assertThat(linked(Quad.defaultGraphIRI, one)).containsExactlyInAnyOrder(told, row);
        assertThat(linked(Graphs.DERIVED, OccurrenceIri.of(told).orElseThrow())).isEmpty();
        assertThat(Txn.calculateRead(data, () -> Stats.of(data).sharedOccurrences()))
                .isEqualTo(1);

        unite(Set.of());
        assertThat(linked(Graphs.DERIVED, one)).containsExactly(row);
        assertThat(SmallWorld.dump(data)).isEqualTo(before);
    }

    private Set<Node> linked(Node graph, Node occurrence) {
        return Txn.calculateRead(data, () -> {
            Set<Node> accounts = new HashSet<>(Quads.subjects(data, graph, Att.occurrence, occurrence));
            accounts.addAll(Quads.subjects(data, graph, Att.supposedOccurrence, occurrence));
            return accounts;
        });
    }

    private void report(int number, int variant) {
        String iri = SmallWorld.reportIri(number);
        if (variant < 0) {
            reports.remove(iri);
        } else {
            reports.put(iri, SmallWorld.report(number, variant));
        }
        // As the pipeline does: all that share a node with what changes come along.
        Set<String> remove = variant < 0 ? Set.of(iri) : Set.of();
        apply(new Change(remove, Set.of(), List.copyOf(reports.values()), SmallWorld.note(++step)));
    }

    private void record(int number, int variant) {
        record(SmallRecords.change(number, variant, ++step));
    }

    private void record(RecordChange change) {
        records.add(change);
        Txn.executeWrite(data, () -> new RecordWriter(data, ChangeListener.NONE, ChangeLog.NONE).apply(change));
    }

    private void apply(Change change) {
        Txn.executeWrite(data, () -> new GraphWriter(data).apply(change));
    }

    private void unite(Set<Triple> united) {
        Txn.executeWrite(data, () -> {
            Set<Triple> before = new HashSet<>();
            Quads.list(data, Graphs.DERIVED, Node.ANY, Att.unites, Node.ANY)
                    .forEach(quad -> before.add(quad.asTriple()));
            QuadSink sink = new QuadSink(data, ChangeListener.NONE, ChangeLog.NONE);
            sink.change(Graphs.DERIVED, before, united);
            sink.finish();
        });
    }

    /** The same content, with reports and judgements anywhere between the records. */
    private OccurrencesTest anotherWay(Set<Triple> united, Random random) {
        OccurrencesTest other = new OccurrencesTest();
        List<CheckedBatch> left = new ArrayList<>(reports.values());
        List<RecordChange> rows = new ArrayList<>(records);
        boolean judged = false;
        while (!left.isEmpty() || !rows.isEmpty() || !judged) {
            int turn = random.nextInt(3);
            if (turn == 0 && !left.isEmpty()) {
                CheckedBatch next = left.remove(random.nextInt(left.size()));
                other.apply(Change.adding(List.of(next), SmallWorld.note(++other.step)));
            } else if (turn == 1 && !rows.isEmpty()) {
                other.record(rows.removeFirst());
            } else if (turn == 2 && !judged) {
                other.unite(united);
                judged = true;
            }
        }
        return other;
    }

    /** Throws the accounts, stored ones and others, into a few heaps. */
    private static Set<Triple> classes(Random random) {
        List<TreeSet<String>> heaps = List.of(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (Node account : accounts()) {
            if (random.nextInt(3) > 0) {
                heaps.get(random.nextInt(heaps.size())).add(account.getURI());
            }
        }
        Set<Triple> united = new HashSet<>();
        for (TreeSet<String> heap : heaps) {
            heap.forEach(account -> united.add(Triple.create(
                    OccurrenceIri.of(Terms.iri(heap.first())).orElseThrow(), Att.unites, Terms.iri(account))));
        }
        return united;
    }

    private static Collection<Node> accounts() {
        List<Node> accounts = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            accounts.add(Terms.iri(SmallWorld.reportIri(i) + "/event/e0"));
            accounts.add(Terms.iri(SmallWorld.reportIri(i) + "/event/e1"));
        }
        for (int i = 0; i < RECORDS; i++) {
            accounts.add(SmallRecords.account(i));
        }
        return accounts;
    }

    /** The rule once more, from what is in the graphs of the testimonies. */
    private void followsTheRule(Set<Triple> united) {
        Set<Triple> expected = new HashSet<>(united);
        Set<Node> happened = new HashSet<>();
        Map<Node, Node> supposed = new HashMap<>();
        Txn.executeRead(data, () -> {
            for (Node account : accounts()) {
                Node occurrence = united.stream()
                        .filter(triple -> triple.getObject().equals(account))
                        .map(Triple::getSubject)
                        .findFirst()
                        .orElse(OccurrenceIri.of(account).orElseThrow());
                if (data.contains(Quad.defaultGraphIRI, account, Att.saidIn, Node.ANY)) {
                    expected.add(Triple.create(account, Att.occurrence, occurrence));
                    happened.add(occurrence);
                } else if (data.contains(Node.ANY, account, Att.saidIn, Node.ANY)) {
                    supposed.put(account, occurrence);
                }
            }
            supposed.forEach((account, occurrence) -> {
                expected.add(Triple.create(account, Att.supposedOccurrence, occurrence));
                if (!happened.contains(occurrence)) {
                    expected.add(Triple.create(occurrence, Terms.TYPE, Att.SupposedOccurrence));
                }
            });
            happened.forEach(one -> expected.add(Triple.create(one, Terms.TYPE, Att.Occurrence)));
            Set<Triple> derived = new HashSet<>();
            Quads.list(data, Graphs.DERIVED, Node.ANY, Node.ANY, Node.ANY)
                    .forEach(quad -> derived.add(quad.asTriple()));
            assertThat(derived).isEqualTo(expected);
        });
    }
}
