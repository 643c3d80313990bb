package org.attest.pipeline.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.attest.model.Authority.Point;
import org.attest.model.EntityKind;
import org.attest.pipeline.ThingKinds;
import org.attest.rdf.Att;
import org.jspecify.annotations.Nullable;

/** What was read of one thing so far, in whatever order it comes. */
final class ThingDraft {

    private static final Node TYPE = RDF.type.asNode();
    private static final Node LABEL = RDFS.label.asNode();
    private static final Node ALT_LABEL = SKOS.altLabel.asNode();

    private final SortedSet<String> labels = new TreeSet<>();
    private final SortedSet<String> names = new TreeSet<>();
    private final SortedSet<String> identifiers = new TreeSet<>();
    private final SortedSet<String> containers = new TreeSet<>();
    private @Nullable EntityKind kind;
    private @Nullable Point point;
    private @Nullable String own;

    /** Takes what the graph of things says of it. */
    void add(Node predicate, Node object) {
        if (predicate.equals(TYPE)) {
            kind = ThingKinds.narrower(kind, object);
        } else if (predicate.equals(LABEL)) {
            labels.add(object.getLiteralLexicalForm());
        } else if (predicate.equals(ALT_LABEL)) {
            name(object.getLiteralLexicalForm());
        } else if (predicate.equals(Att.within) || predicate.equals(Att.partOf)) {
            containers.add(object.getURI());
        } else if (predicate.equals(Att.identifier) && object.isURI()) {
            identifiers.add(object.getURI());
        }
    }

    /** A name that somebody calls it by. */
    void name(String name) {
        if (!name.isBlank()) {
            names.add(name);
        }
    }

    /** Where it lies. */
    void point(Point where) {
        point = where;
    }

    /** The key that its name alone gives it, where that is not its key. */
    void own(String key) {
        own = key;
    }

    /** The same. */
    Optional<String> own() {
        return Optional.ofNullable(own);
    }

    /** Empty where no class tells it. */
    Optional<EntityKind> kind() {
        return Optional.ofNullable(kind);
    }

    @Nullable Point point() {
        return point;
    }

    /** The label first, each once. */
    List<String> names() {
        Set<String> all = new LinkedHashSet<>(labels);
        all.addAll(names);
        return new ArrayList<>(all);
    }

    List<String> identifiers() {
        return List.copyOf(identifiers);
    }

    /** IRIs of what it lies in or belongs to directly. */
    SortedSet<String> containers() {
        return containers;
    }
}
