package org.attest.pipeline.occurrence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.attest.rdf.Att;
import org.attest.resolve.occurrence.Happening;
import org.attest.resolve.occurrence.Happening.Figure;
import org.attest.resolve.occurrence.Happening.Party;
import org.attest.resolve.occurrence.Period;
import org.attest.resolve.occurrence.Place;
import org.attest.store.GraphStore;
import org.jspecify.annotations.Nullable;

/**
 * Reads the event accounts of the accepted view: plans, denials and superseded records are none of what happened.
 *
 * <p>A few look-ups in indexes for each account, one after the other; places and parties are looked up once. An account that
 * several voices speak of has what all of them say of it, and the time from the earliest to the latest of them.
 */
public final class Happenings {

    private static final Node TYPE = RDF.type.asNode();
    private static final Set<Node> OF_ALL = Set.of(Att.Account, Att.Event);
    private static final List<Node> TIES = List.of(Att.partOfEvent, Att.reverses, Att.fulfils, Att.causes);

    private final DatasetGraph data;
    private final Surroundings surroundings;
    private final Map<Node, Place> places = new HashMap<>();
    private final Map<Node, Party> parties = new HashMap<>();

    private Happenings(DatasetGraph data) {
        this.data = data;
        this.surroundings = new Surroundings(data);
    }

    /** Reads all of a database, in one transaction, in the order of its index. */
    public static void read(GraphStore store, Consumer<Happening> each) {
        Txn.executeRead(store.dataset(), () -> new Happenings(store.dataset()).all(each));
    }

    /** All of a database at once. */
    public static List<Happening> of(GraphStore store) {
        List<Happening> all = new ArrayList<>();
        read(store, all::add);
        return all;
    }

    private void all(Consumer<Happening> each) {
        Iterator<Quad> events = data.find(Quad.defaultGraphIRI, Node.ANY, TYPE, Att.Event);
        try {
            events.forEachRemaining(event -> each.accept(happening(event.getSubject())));
        } finally {
            Iter.close(events);
        }
    }

    private Happening happening(Node event) {
        Properties said = Properties.of(data, event);
        Set<Node> agents = said.all(Att.agent);
        Set<Node> targets = said.all(Att.target);
        Set<Node> others = new HashSet<>();
        Stream.of(Att.participant, Att.sideA, Att.sideB).map(said::all).forEach(others::addAll);
        others.removeAll(agents);
        others.removeAll(targets);
        Set<String> tied = new HashSet<>();
        TIES.forEach(tie -> tied.addAll(keys(said.all(tie))));
        return new Happening(
                event.getURI(),
                origin(said.all(Att.saidIn)),
                types(said.all(TYPE)),
                where(said),
                when(said),
                parties(agents),
                parties(targets),
                parties(others),
                figures(event),
                tied);
    }

    private String origin(Set<Node> testimonies) {
        Node testimony = testimonies.iterator().next();
        Properties said = Properties.of(data, testimony);
        return Stream.of(Att.report, Att.source)
                .flatMap(property -> said.all(property).stream())
                .findFirst()
                .orElse(testimony)
                .getURI();
    }

    private static Set<String> types(Set<Node> classes) {
        Set<String> types = new HashSet<>();
        for (Node type : classes) {
            if (!OF_ALL.contains(type) && type.getURI().startsWith(Att.NS)) {
                types.add(type.getURI().substring(Att.NS.length()));
            }
        }
        return types;
    }

    /** Where it took place; of a movement without a place, where it came from and led to. */
    private List<Place> where(Properties said) {
        Set<Node> nodes = new HashSet<>(said.all(Att.place));
        if (nodes.isEmpty()) {
            nodes.addAll(said.all(Att.toward));
            nodes.addAll(said.all(Att.from));
        }
        return nodes.stream()
                .map(node -> places.computeIfAbsent(node, surroundings::place))
                .toList();
    }

    private static @Nullable Period when(Properties said) {
        LocalDate earliest =
                dates(said.all(Att.earliest)).min(LocalDate::compareTo).orElse(null);
        LocalDate latest = dates(said.all(Att.latest)).max(LocalDate::compareTo).orElse(null);
        return Period.of(earliest, latest);
    }

    private static Stream<LocalDate> dates(Set<Node> literals) {
        return literals.stream().flatMap(literal -> {
            try {
                return Stream.of(LocalDate.parse(literal.getLiteralLexicalForm()));
            } catch (DateTimeParseException e) {
                // A year of five digits, as geology has: nothing that accounts of events share.
                return Stream.empty();
            }
        });
    }

    private Set<Party> parties(Set<Node> nodes) {
        Set<Party> all = new HashSet<>();
        nodes.forEach(node -> all.add(parties.computeIfAbsent(node, surroundings::party)));
        return all;
    }

    private List<Figure> figures(Node event) {
        List<Figure> figures = new ArrayList<>();
        for (Quad quad : Iter.toList(data.find(Quad.defaultGraphIRI, Node.ANY, Att.event, event))) {
            Properties said = Properties.of(data, quad.getSubject());
            for (Node measure : said.all(Att.measure)) {
                Stream.of(Att.best, Att.lower, Att.upper)
                        .flatMap(bound -> said.all(bound).stream())
                        .findFirst()
                        .filter(Node::isLiteral)
                        .map(Node::getLiteralValue)
                        .filter(Number.class::isInstance)
                        .ifPresent(value -> figures.add(new Figure(name(measure), ((Number) value).doubleValue())));
            }
        }
        return figures;
    }

    private static String name(Node term) {
        return term.getURI().substring(term.getURI().lastIndexOf('#') + 1);
    }

    private static Set<String> keys(Set<Node> nodes) {
        Set<String> keys = new HashSet<>();
        nodes.forEach(node -> keys.add(node.getURI()));
        return keys;
    }

    /** What the accepted view says of one node. */
    record Properties(Map<Node, Set<Node>> values) {

        static Properties of(DatasetGraph data, Node node) {
            Map<Node, Set<Node>> values = new HashMap<>();
            Iterator<Quad> found = data.find(Quad.defaultGraphIRI, node, Node.ANY, Node.ANY);
            try {
                Function<Node, Set<Node>> none = property -> new java.util.LinkedHashSet<>();
                found.forEachRemaining(quad ->
                        values.computeIfAbsent(quad.getPredicate(), none).add(quad.getObject()));
            } finally {
                Iter.close(found);
            }
            return new Properties(values);
        }

        Set<Node> all(Node property) {
            return values.getOrDefault(property, Set.of());
        }
    }
}
