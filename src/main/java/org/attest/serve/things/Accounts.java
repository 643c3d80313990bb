package org.attest.serve.things;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.attest.rdf.Att;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Table;

/** Lists accounts, each with the voice that tells it: no row without one. */
final class Accounts {

    /** A page lists no more of one kind; the endpoint has them all. */
    static final int SHOWN = 200;

    private static final int LOOKED_AT = 1000;
    private static final List<String> COLUMNS =
            List.of("What is said", "Role here", "When", "According to", "How firmly");
    private static final List<String> WITHOUT_ROLE =
            List.of("What is said", "Kind", "When", "According to", "How firmly");

    private final Data data;
    private final Words words;
    private final Voices voices;

    /**
     * That an account in one testimony mentions something.
     *
     * @param roles by which properties
     */
    record Mention(Node account, Node testimony, List<Node> roles) {}

    Accounts(Data data, Words words, Voices voices) {
        this.data = data;
        this.words = words;
        this.voices = voices;
    }

    /** Accounts that mention a node, by kind of account. */
    Map<Node, List<Mention>> mentioning(Node node) {
        Map<String, Mention> found = new TreeMap<>();
        try (Stream<Quad> quads = data.quads(Node.ANY, Node.ANY, Node.ANY, node)) {
            quads.filter(quad -> !quad.getPredicate().equals(Att.saidIn) && !Data.isOwn(quad.getGraph()))
                    .filter(quad -> data.objects(quad.getGraph(), quad.getSubject(), Att.saidIn)
                            .contains(quad.getGraph()))
                    .limit(LOOKED_AT)
                    .forEach(quad -> found.merge(
                            quad.getSubject() + " " + quad.getGraph(),
                            new Mention(quad.getSubject(), quad.getGraph(), List.of(quad.getPredicate())),
                            Accounts::join));
        }
        Map<Node, List<Mention>> byKind = new TreeMap<>(Comparator.comparing(Node::toString));
        found.values()
                .forEach(one -> byKind.computeIfAbsent(kind(one.account()), key -> new ArrayList<>())
                        .add(one));
        return byKind;
    }

    /** The accounts of a testimony. */
    List<Mention> in(Node testimony) {
        try (Stream<Quad> quads = data.quads(testimony, Node.ANY, Att.saidIn, testimony)) {
            return quads.limit(LOOKED_AT)
                    .map(quad -> new Mention(quad.getSubject(), testimony, List.of()))
                    .toList();
        }
    }

    /** Each voice of some accounts. */
    List<Mention> voicesOf(List<Node> accounts) {
        return accounts.stream()
                .flatMap(account -> voices.of(account).stream().map(voice -> new Mention(account, voice, List.of())))
                .toList();
    }

    /** A table of accounts, by date. */
    Table table(String caption, List<Mention> mentions) {
        boolean roles = mentions.stream().anyMatch(one -> !one.roles().isEmpty());
        List<List<Cell>> rows = mentions.stream()
                .sorted(Comparator.comparing(this::day).thenComparing(one -> one.account() + " " + one.testimony()))
                .limit(SHOWN)
                .map(one -> row(one, roles))
                .toList();
        String note = mentions.size() > rows.size()
                ? "The first " + rows.size() + " of at least " + mentions.size() + "; the SPARQL endpoint has them all."
                : "";
        return new Table(caption, roles ? COLUMNS : WITHOUT_ROLE, rows, note).withoutEmptyColumns();
    }

    /** Which of the kinds of account it is, or would be. */
    Node kind(Node account) {
        List<Node> classes = classes(account);
        return Stream.of(Att.Control, Att.Event, Att.Figure, Att.Position, Att.Relation, Att.Characterisation, Att.Name)
                .filter(classes::contains)
                .findFirst()
                .orElse(Att.Account);
    }

    /** The classes it has, or would have. */
    List<Node> classes(Node account) {
        return Stream.of(RDF.Nodes.type, Att.wouldBe)
                .flatMap(property -> data.anyObjects(account, property).stream())
                .distinct()
                .toList();
    }

    private List<Cell> row(Mention one, boolean roles) {
        String kind = new Classes(words).narrowest(classes(one.account()));
        Cell second = roles
                ? Cell.join(
                        one.roles().stream()
                                .map(role -> Cell.of(words.property(role)))
                                .toList(),
                        ", ")
                : Cell.plain(kind);
        return List.of(
                voices.reservation(one.testimony()).and(words.cell(one.account())),
                second,
                words.list(data.objects(one.testimony(), one.account(), Att.date)),
                voices.phrase(one.testimony()),
                voices.firmness(one.testimony()));
    }

    private String day(Mention one) {
        Optional<Node> day = data.objects(one.testimony(), one.account(), Att.earliest).stream()
                .findFirst();
        return day.map(Node::getLiteralLexicalForm).orElse("~");
    }

    private static Mention join(Mention one, Mention other) {
        List<Node> roles = Stream.concat(one.roles().stream(), other.roles().stream())
                .filter(role -> !role.equals(Att.participant))
                .distinct()
                .toList();
        return new Mention(one.account(), one.testimony(), roles);
    }
}
