package org.attest.serve.things;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.attest.rdf.Att;
import org.attest.serve.terms.Ontology;

/** The parts of a line about one node, each read one step around it. */
record AccountReader(Node node, Data data, Words words) {

    Optional<String> account() {
        List<Node> classes = Stream.of(RDF.Nodes.type, Att.wouldBe)
                .flatMap(property -> data.anyObjects(node, property).stream())
                .toList();
        if (classes.contains(Att.Figure)) {
            return Optional.of(some(Att.measure).orElse("number") + ": " + amount());
        }
        if (classes.contains(Att.Control)) {
            return Optional.of(part(Att.holder) + " " + part(Att.controlState) + " " + part(Att.place));
        }
        if (classes.contains(Att.Position)) {
            return Optional.of(part(Att.person) + ": " + part(Att.post));
        }
        if (classes.contains(Att.Relation)) {
            return Optional.of(part(Att.subject) + " – " + part(Att.relation) + " – " + part(Att.object));
        }
        if (classes.contains(Att.Characterisation)) {
            return Optional.of(part(Att.of) + ": “" + part(Att.as) + "”");
        }
        if (classes.contains(Att.Name)) {
            return Optional.of(part(Att.names) + ": “" + part(Att.name) + "”");
        }
        return classes.contains(Att.Event) ? Optional.of(event(classes)) : Optional.empty();
    }

    private String event(List<Node> classes) {
        String kind = new Classes(words).narrowest(classes);
        return Stream.of(Att.place, Att.date)
                .map(this::some)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ", kind + ": ", ""))
                .replaceFirst(": $", "");
    }

    String amount() {
        List<String> out = new ArrayList<>();
        some(Att.hedge).ifPresent(out::add);
        out.add(some(Att.best).or(this::bounds).or(() -> some(Att.share)).orElse(""));
        some(Att.words).ifPresent(text -> out.add("“" + text + "”"));
        some(Att.unit).ifPresent(out::add);
        some(Att.counts).ifPresent(out::add);
        some(Att.per).ifPresent(out::add);
        return out.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private Optional<String> bounds() {
        Optional<String> lower = some(Att.lower);
        Optional<String> upper = some(Att.upper);
        if (lower.isPresent() && upper.isPresent()) {
            return lower.equals(upper) ? lower : Optional.of(lower.get() + " to " + upper.get());
        }
        // "More than 5,000" has its bound in words already.
        boolean hedged = some(Att.hedge).isPresent();
        return lower.map(number -> hedged ? number : "at least " + number)
                .or(() -> upper.map(number -> hedged ? number : "at most " + number));
    }

    private String part(Node property) {
        return some(property).orElse("…");
    }

    Optional<String> some(Node property) {
        List<Node> values = data.anyObjects(node, property);
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream().map(this::brief).collect(Collectors.joining(", ")));
    }

    private String brief(Node value) {
        if (value.isLiteral()) {
            return Words.literal(value).text();
        }
        if (value.isURI() && value.getURI().startsWith(Att.NS)) {
            return words.term(value);
        }
        return words.label(value).map(Node::getLiteralLexicalForm).orElseGet(() -> Ontology.localName(value));
    }
}
