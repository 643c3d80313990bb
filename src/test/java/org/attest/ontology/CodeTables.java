package org.attest.ontology;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.attest.rdf.Att;

/**
 * Which event type a record gets that others have coded: the tables that the readers of datasets load, derived from the
 * mappings.
 *
 * <p>The rule: of a code, the type that is an exactMatch of it, else a closeMatch, else the narrowest that has it as a
 * narrowMatch; else the type that {@code att:readAs} chooses; else the same of the code above it, and for codes given up, of the
 * code that took its place. It judges no mapping: MappingFaults does.
 */
final class CodeTables {

    /** Where the readers' tables stand. */
    static final Path FOLDER = Path.of("src/main/resources/org/attest/ingest");

    /** The schemes that have a table, each as {@code MODULE#SCHEME}. */
    static final Map<String, List<String>> SCHEMES = Map.of(
            "acled", List.of("acled#EventTypes", "acled#RetiredEventTypes"), "cameo", List.of("cameo#EventCodes"));

    private static final List<Node> ALIKE = List.of(SKOS.exactMatch.asNode(), SKOS.closeMatch.asNode());

    private final Graph mappings;
    private final Graph ontology;

    /**
     * With mappings and what they lead from and to.
     *
     * @param ontology our terms and the schemes of others
     */
    CodeTables(Graph mappings, Graph ontology) {
        this.mappings = mappings;
        this.ontology = ontology;
    }

    /** A table as CSV: code or another name of it, event type, and the code's concept as {@code acled#Battles}; sorted by code. */
    String csv(String module) {
        Map<String, String> rows = new TreeMap<>();
        codes(module)
                .forEach(code -> names(code)
                        .forEach(name -> rows.merge(
                                name,
                                "%s,%s,%s#%s%n".formatted(name, type(code), module, OntologyFiles.localName(code)),
                                (one, other) -> {
                                    throw new IllegalStateException("two codes called " + name);
                                })));
        return "code,type,concept\n" + String.join("", rows.values());
    }

    /** All codes of a module that events are coded by. */
    Stream<Node> codes(String module) {
        return SCHEMES.get(module).stream()
                .flatMap(scheme -> ontology.stream(Node.ANY, SKOS.inScheme.asNode(), MappingFaults.scheme(scheme)))
                .map(Triple::getSubject);
    }

    /** The local name of the type that a code is read as; fails where the rule gives none, or several. */
    String type(Node code) {
        return mapped(code)
                .or(() -> chosen(code))
                .or(() -> elsewhere(code))
                .map(OntologyFiles::localName)
                .orElseThrow(() -> new IllegalStateException("no event type for " + MappingFaults.shown(code)
                        + ": map it in mappings.ttl, or choose one by att:readAs"));
    }

    /** The type that the mappings give a code itself; empty where they give none. */
    Optional<Node> mapped(Node code) {
        return Stream.concat(ALIKE.stream(), Stream.of(SKOS.narrowMatch.asNode()))
                .map(match -> narrowest(objects(match, code)))
                .filter(types -> !types.isEmpty())
                .findFirst()
                .map(types -> only(types, code));
    }

    /** The type that is chosen for a code by hand; empty where none is. */
    Optional<Node> chosen(Node code) {
        return mappings.stream(code, Att.readAs, Node.ANY)
                .map(Triple::getObject)
                .findFirst();
    }

    private Optional<Node> elsewhere(Node code) {
        return Stream.concat(Stream.of(SKOS.broader.asNode()), ALIKE.stream())
                .flatMap(property -> ontology.stream(code, property, Node.ANY))
                .map(t -> Att.term(type(t.getObject())))
                .findFirst();
    }

    private Set<Node> objects(Node match, Node code) {
        return mappings.stream(Node.ANY, match, code).map(Triple::getSubject).collect(Collectors.toSet());
    }

    private Set<Node> narrowest(Set<Node> types) {
        return types.stream()
                .filter(type -> types.stream().noneMatch(narrower -> !narrower.equals(type) && isBelow(narrower, type)))
                .collect(Collectors.toSet());
    }

    private boolean isBelow(Node type, Node other) {
        return type.equals(other)
                || ontology.stream(type, RDFS.Nodes.subClassOf, Node.ANY).anyMatch(t -> isBelow(t.getObject(), other));
    }

    private static Node only(Set<Node> types, Node code) {
        if (types.size() > 1) {
            throw new IllegalStateException("several event types for " + MappingFaults.shown(code) + ": " + types);
        }
        return types.iterator().next();
    }

    private Stream<String> names(Node code) {
        return Stream.of(SKOS.notation.asNode(), SKOS.altLabel.asNode())
                .flatMap(property -> ontology.stream(code, property, Node.ANY))
                .map(t -> t.getObject().getLiteralLexicalForm());
    }
}
