package org.attest.pipeline.names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.geosparql.implementation.vocabulary.Geo;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.model.Authority.Point;
import org.attest.model.EntityKind.Family;
import org.attest.model.JudgedKey;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;
import org.attest.resolve.match.Subject;

/**
 * The named things of a database as the matcher sees them, by the keys that judgements name them by.
 *
 * <p>Read within a transaction of the caller's, in one pass over the graph of things and one over the accounts of names in the
 * accepted view. Keeps the names, not the graph: some 500 bytes a thing. Things of reports that have no name are left out, and
 * so are expressions such as sums of money: they are one with nothing.
 */
final class StoredSubjects {

    private static final String GEOMETRY = "/geometry";
    private static final Pattern POINT = Pattern.compile("POINT\\s*\\(\\s*(\\S+)\\s+(\\S+)\\s*\\)");

    private final DatasetGraph data;
    private final String base;
    private final Map<String, ThingDraft> drafts = new HashMap<>();
    private final SortedMap<String, Subject> subjects = new TreeMap<>();
    private final Map<String, String> owns = new HashMap<>();

    private StoredSubjects(DatasetGraph data, String base) {
        this.data = data;
        this.base = base;
    }

    /** Reads them all. */
    static StoredSubjects read(DatasetGraph data, String base) {
        StoredSubjects all = new StoredSubjects(data, base);
        all.things();
        all.ownKeys();
        all.names();
        all.drafts.forEach(all::subject);
        all.drafts.clear();
        return all;
    }

    /** All, in the order of their keys. */
    Collection<Subject> all() {
        return Collections.unmodifiableCollection(subjects.values());
    }

    /** The one of that key, in the spelling of judgements. */
    Optional<Subject> of(String key) {
        return Optional.ofNullable(subjects.get(key));
    }

    /** The key that its name alone gives a thing, as identity knows it; empty where that is not known. */
    Optional<String> own(Subject subject) {
        return Optional.ofNullable(owns.get(subject.key()));
    }

    private void things() {
        each(data.find(Graphs.THINGS, Node.ANY, Node.ANY, Node.ANY), quad -> {
            String iri = quad.getSubject().getURI();
            if (!iri.endsWith(GEOMETRY)) {
                draft(iri).add(quad.getPredicate(), quad.getObject());
            } else if (quad.getPredicate().equals(Geo.AS_WKT_NODE)) {
                String thing = iri.substring(0, iri.length() - GEOMETRY.length());
                point(quad.getObject().getLiteralLexicalForm())
                        .ifPresent(point -> draft(thing).point(point));
            }
        });
    }

    private ThingDraft draft(String iri) {
        return drafts.computeIfAbsent(iri, key -> new ThingDraft());
    }

    private void ownKeys() {
        each(data.find(Graphs.CATALOGUE, Node.ANY, Att.ownKey, Node.ANY), quad -> {
            ThingDraft draft = drafts.get(quad.getSubject().getURI());
            String own = quad.getObject().getURI();
            if (draft != null && own.startsWith(Iris.THINGS)) {
                draft.own(own.substring(Iris.THINGS.length()));
            }
        });
    }

    private void names() {
        each(data.find(Quad.defaultGraphIRI, Node.ANY, Att.names, Node.ANY), quad -> {
            ThingDraft draft =
                    quad.getObject().isURI() ? drafts.get(quad.getObject().getURI()) : null;
            if (draft != null) {
                each(
                        data.find(Quad.defaultGraphIRI, quad.getSubject(), Att.name, Node.ANY),
                        name -> draft.name(name.getObject().getLiteralLexicalForm()));
            }
        });
    }

    private void subject(String iri, ThingDraft draft) {
        boolean shared = iri.startsWith(Iris.THINGS);
        List<String> names = draft.names();
        boolean matched =
                draft.kind().filter(kind -> kind.family() != Family.EXPRESSION).isPresent();
        if (!matched || names.isEmpty() || (!shared && draft.own().isEmpty())) {
            return;
        }
        List<String> above = above(iri, draft);
        String key = JudgedKey.of(iri, base);
        draft.own().ifPresent(own -> owns.put(key, own));
        subjects.put(
                key,
                new Subject(
                        key,
                        draft.kind().orElseThrow(),
                        names,
                        above.stream().map(one -> JudgedKey.of(one, base)).toList(),
                        above.stream().flatMap(one -> label(one).stream()).toList(),
                        draft.point(),
                        draft.identifiers()));
    }

    /** What it lies in or belongs to, the nearest first. */
    private List<String> above(String iri, ThingDraft draft) {
        Set<String> seen = new HashSet<>(Set.of(iri));
        List<String> above = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(draft.containers());
        while (!open.isEmpty()) {
            String next = open.remove();
            if (seen.add(next)) {
                above.add(next);
                ThingDraft container = drafts.get(next);
                open.addAll(container == null ? List.of() : container.containers());
            }
        }
        return above;
    }

    private Optional<String> label(String iri) {
        ThingDraft draft = drafts.get(iri);
        return draft == null ? Optional.empty() : draft.names().stream().findFirst();
    }

    private static Optional<Point> point(String wkt) {
        Matcher numbers = POINT.matcher(wkt);
        return numbers.matches()
                ? Optional.of(
                        new Point(Double.parseDouble(numbers.group(2)), Double.parseDouble(numbers.group(1)), null))
                : Optional.empty();
    }

    /** Hands each quad over, and lets go of the index. */
    static void each(Iterator<Quad> quads, Consumer<Quad> consumer) {
        try {
            quads.forEachRemaining(consumer);
        } finally {
            Iter.close(quads);
        }
    }
}
