package org.attest.serve.ontology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.attest.rdf.Att;
import org.attest.serve.pages.Cell;
import org.attest.serve.terms.Ontology;
import org.jspecify.annotations.Nullable;

/** Says in words what the shapes say in SHACL. Does not read constraints: the message has to tell them. */
final class CheckReader {

    private static final List<Node> TARGETS =
            List.of(SHACL.targetClass, SHACL.targetSubjectsOf, SHACL.targetObjectsOf, SHACL.targetNode);
    private static final List<Node> LEAD_TO_SHAPES =
            List.of(SHACL.property, SHACL.node, SHACL.qualifiedValueShape, SHACL.not);

    private final Shapes shapes;
    private final Vocabulary vocabulary;
    private final PathText paths;

    CheckReader(Shapes shapes, Vocabulary vocabulary) {
        this.shapes = shapes;
        this.vocabulary = vocabulary;
        this.paths = new PathText(shapes.graph(), vocabulary);
    }

    /** All checks, by module and name. */
    List<Check> all() {
        List<Check> checks = new ArrayList<>();
        shapes.modules()
                .forEach(module -> shapes.withMessage(module).forEach(shape -> checks.add(check(shape, module))));
        return checks;
    }

    private Check check(Node shape, String module) {
        Set<Node> targets = new LinkedHashSet<>();
        List<Cell> on = new ArrayList<>();
        targets(shape, targets, on, new HashSet<>());
        Set<Node> terms = new LinkedHashSet<>(targets);
        terms(shape, terms);
        return new Check(
                Ontology.localName(shape),
                module,
                Cell.join(on.stream().distinct().toList(), ", "),
                path(shape),
                text(shape, SHACL.message),
                text(shape, Att.cure),
                severity(shape),
                terms);
    }

    private Cell path(Node shape) {
        Node path = one(shape, SHACL.path);
        return path == null ? new Cell(List.of()) : paths.cell(path);
    }

    private void targets(Node shape, Set<Node> targets, List<Cell> on, Set<Node> seen) {
        if (!seen.add(shape)) {
            return;
        }
        for (Node kind : TARGETS) {
            vocabularyOrder(shape, kind).forEach(target -> {
                targets.add(target);
                String before = kind.equals(SHACL.targetSubjectsOf)
                        ? "what has "
                        : kind.equals(SHACL.targetObjectsOf) ? "values of " : "";
                on.add(Cell.plain(before).and(Cell.of(vocabulary.link(target))));
            });
        }
        for (Node lead : LEAD_TO_SHAPES) {
            graph().stream(Node.ANY, lead, shape)
                    .map(triple -> triple.getSubject())
                    .sorted((one, other) -> one.toString().compareTo(other.toString()))
                    .forEach(parent -> targets(parent, targets, on, seen));
        }
    }

    private List<Node> vocabularyOrder(Node shape, Node property) {
        return graph().stream(shape, property, Node.ANY)
                .map(triple -> triple.getObject())
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    /** Through blank nodes and lists, and through named shapes without a message; others speak for themselves. */
    private void terms(Node shape, Set<Node> terms) {
        Deque<Node> open = new ArrayDeque<>(List.of(shape));
        Set<Node> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (seen.add(node)) {
                graph().stream(node, Node.ANY, Node.ANY)
                        .map(triple -> triple.getObject())
                        .forEach(object -> {
                            if (vocabulary.find(object).isPresent()) {
                                terms.add(object);
                            } else if (object.isBlank() || serves(object)) {
                                open.push(object);
                            }
                        });
            }
        }
    }

    private boolean serves(Node node) {
        return node.isURI() && node.getURI().startsWith(Shapes.NS) && !graph().contains(node, SHACL.message, Node.ANY);
    }

    private String severity(Node shape) {
        Node severity = one(shape, SHACL.severity);
        return severity == null ? "violation" : Ontology.localName(severity).toLowerCase(Locale.ROOT);
    }

    private Cell text(Node shape, Node property) {
        Node text = one(shape, property);
        return text == null ? new Cell(List.of()) : vocabulary.prose(text.getLiteralLexicalForm());
    }

    private @Nullable Node one(Node subject, Node property) {
        return graph().stream(subject, property, Node.ANY)
                .map(triple -> triple.getObject())
                .min((one, other) -> one.toString().compareTo(other.toString()))
                .orElse(null);
    }

    private Graph graph() {
        return shapes.graph();
    }
}
