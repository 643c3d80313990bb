package org.attest.map;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.attest.model.JudgedKey;
import org.attest.model.Judgement;
import org.attest.model.Judgements;
import org.attest.rdf.Att;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;
import org.attest.rdf.Literals;
import org.attest.rdf.OccurrenceIri;
import org.attest.rdf.Ontology;
import org.attest.rdf.Prov;

/**
 * Makes the quads of lists of judgements: in the catalogue the list, what was judged, by whom and when; in the derived graph
 * which accounts one occurrence unites.
 *
 * <p>What is in force, and what the classes are, depends on all lists together and is given. What things became, and which
 * occurrence an account has, is not written here.
 */
public final class JudgementMapper {

    private static final int DAY = "2026-11-21".length();

    private final Iris iris;
    private final Ontology ontology;

    /** A mapper for one database. */
    public JudgementMapper(Iris iris, Ontology ontology) {
        this.iris = iris;
        this.ontology = ontology;
    }

    /**
     * Maps a list, without what its judgements unite.
     *
     * @param contentHash SHA-256 of the list as its reader gives it, 64 hex digits
     * @param inForce tells of a judgement whether it counts, all lists being looked at
     */
    public GraphBatch map(Judgements list, String contentHash, Predicate<Judgement> inForce) {
        QuadSink sink = new QuadSink(ontology);
        Node node = iris.judgementList(list.name());
        sink.describe(Graphs.CATALOGUE, node)
                .type(Att.JudgementList)
                .text(DCTerms.title.asNode(), list.name())
                .text(Att.contentHash, contentHash);
        for (Judgement judgement : list.judgements()) {
            describe(judgement, node, inForce.test(judgement), sink);
        }
        return sink.batch(GraphBatch.Kind.JUDGEMENTS, list.name(), node, contentHash);
    }

    private void describe(Judgement judgement, Node list, boolean inForce, QuadSink sink) {
        Node node = iris.judgement(judgement);
        Node judge = iris.judge(judgement.who());
        sink.origin(node, judgement.where());
        sink.describe(Graphs.CATALOGUE, node)
                .type(Att.Judgement)
                .add(Att.inList, list)
                .add(Att.judges, iris.judged(judgement.a()))
                .add(Att.judges, iris.judged(judgement.b()))
                .word(Att.verdict, judgement.verdict())
                .add(Att.judge, judge)
                .add(Att.judged, time(judgement.when()))
                .text(Att.grounds, judgement.why().isEmpty() ? null : judgement.why())
                .add(Att.inForce, Literals.bool(inForce));
        sink.describe(Graphs.CATALOGUE, judge).type(Prov.AGENT).text(RDFS.label.asNode(), judgement.who());
    }

    private static Node time(String when) {
        return when.length() == DAY ? Literals.date(LocalDate.parse(when)) : Literals.time(Instant.parse(when));
    }

    /**
     * Which accounts one occurrence unites, in the derived graph.
     *
     * @param members the keys of a class, in the one spelling; those of no event account of this database count for nothing
     * @return nothing where fewer than two accounts are left
     */
    public List<Quad> unites(Collection<String> members) {
        List<String> accounts = accounts(members);
        if (accounts.size() < 2) {
            return List.of();
        }
        Node occurrence = occurrence(accounts.getFirst());
        return accounts.stream()
                .map(account -> Quad.create(Graphs.DERIVED, occurrence, Att.unites, iris.judged(account)))
                .toList();
    }

    /** The occurrence of all event accounts of a class: that of the least; empty where the class has none. */
    public Optional<Node> occurrence(Collection<String> members) {
        return accounts(members).stream().findFirst().map(this::occurrence);
    }

    private static List<String> accounts(Collection<String> members) {
        return members.stream()
                .filter(key -> JudgedKey.kind(key) == JudgedKey.Kind.EVENT)
                .sorted()
                .toList();
    }

    private Node occurrence(String account) {
        return OccurrenceIri.of(iris.judged(account))
                .orElseThrow(() -> new IllegalArgumentException("no event account: " + account));
    }
}
