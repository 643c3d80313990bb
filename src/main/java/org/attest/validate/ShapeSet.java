package org.attest.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sys.JenaSystem;
import org.attest.rdf.Att;
import org.attest.rdf.ResourceFolder;
import org.attest.validate.quick.QuickCheck;

/** Compiled shapes, with what to do about each when it is broken. Immutable: safe for use by several threads. */
public final class ShapeSet {

    static {
        JenaSystem.init();
    }

    private final Shapes shapes;
    private final QuickCheck quick;

    private ShapeSet(Shapes shapes) {
        this.shapes = shapes;
        this.quick = new QuickCheck(shapes);
    }

    /** The shapes that came with the program. */
    public static ShapeSet standard() {
        return Holder.STANDARD;
    }

    /** The shapes that a graph holds. */
    public static ShapeSet of(Graph graph) {
        return new ShapeSet(Shapes.parse(graph));
    }

    /** The same shapes, compiled for a first look. */
    QuickCheck quick() {
        return quick;
    }

    /**
     * Checks nodes of a graph.
     *
     * @param focus where the shapes look for nodes to check
     * @param data where they look for what is said of these; must hold all of {@code focus}
     */
    List<ReportEntry> check(Graph focus, Graph data) {
        ValidationContext context = ValidationContext.create(shapes, data);
        for (Shape shape : shapes.getTargetShapes()) {
            Collection<Node> nodes = VLib.focusNodes(focus, shape);
            nodes.forEach(node -> VLib.validateShape(context, data, shape, node));
        }
        return new ArrayList<>(context.generateReport().getEntries());
    }

    /** The short name of a shape: the end of its IRI. */
    String name(Node shape) {
        return shape.isURI() ? shape.getURI().replaceFirst(".*[#/:]", "") : "without a name";
    }

    /** What to do when a shape is broken; empty where it does not say. */
    String cure(Node shape) {
        return shapes.getGraph()
                .find(shape, Att.cure, Node.ANY)
                .nextOptional()
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .orElse("");
    }

    /** The properties by whose subjects or objects a shape, or the one it is a part of, finds its nodes. */
    List<Node> targetProperties(Node shape) {
        Graph graph = shapes.getGraph();
        List<Node> owners = graph.find(Node.ANY, SHACL.property, shape)
                .mapWith(triple -> triple.getSubject())
                .toList();
        return Stream.concat(Stream.of(shape), owners.stream())
                .flatMap(owner -> Stream.of(SHACL.targetSubjectsOf, SHACL.targetObjectsOf)
                        .flatMap(target -> graph.find(owner, target, Node.ANY).toList().stream()))
                .map(triple -> triple.getObject())
                .collect(Collectors.toList());
    }

    /** Loads the shapes when they are first asked for. */
    private static final class Holder {
        static final ShapeSet STANDARD = of(ResourceFolder.readTurtle("org/attest/ontology/shapes"));
    }
}
