package org.attest.validate;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.validation.ReportEntry;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Severity;
import org.attest.problem.Where;
import org.attest.rdf.Att;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Iris;
import org.attest.rdf.TrigWriter;

/** Words for what the shapes complain of: which shape, what it wants, where, which triples, and the cure. */
final class Complaints {

    private static final int MOST_TRIPLES = 12;
    private static final int MOST_TEXT = 4_000;
    private static final TrigWriter TURTLE = new TrigWriter("", Map.of(Att.PREFIX, Att.NS, "thing", Iris.THINGS));

    private final ShapeSet shapes;
    private final GraphBatch batch;

    Complaints(ShapeSet shapes, GraphBatch batch) {
        this.shapes = shapes;
        this.batch = batch;
    }

    /** A complaint about a node that stands for a place of the input. */
    Problem problem(ReportEntry entry, Node about, Graph data) {
        String message = entry.message() == null ? "" : ": " + withoutFullStop(entry.message());
        return new Problem(
                ProblemCode.SHAPE_BROKEN,
                severity(entry),
                where(about),
                "shape " + shapes.name(entry.source()) + " is broken" + message + "; "
                        + TURTLE.line(offending(entry, data)),
                withoutFullStop(shapes.cure(entry.source())));
    }

    /** The place in the input that a node came from; that of the whole batch where it is not known. */
    Where where(Node node) {
        Where where = batch.origins().get(node);
        if (where == null) {
            where = batch.origins().get(batch.subject());
        }
        return where == null ? Where.file(batch.key()) : where;
    }

    /** All that a graph says of a node, as Turtle in one line; cut off with a note where it is long. */
    static String turtle(Node node, Graph data) {
        String text = TURTLE.line(data.find(node, Node.ANY, Node.ANY).toList());
        return text.length() <= MOST_TEXT
                ? text
                : text.substring(0, MOST_TEXT) + " … (" + text.length() + " characters)";
    }

    static boolean blocks(ReportEntry entry) {
        return severity(entry) == Severity.ERROR;
    }

    private static Severity severity(ReportEntry entry) {
        if (entry.severity().equals(org.apache.jena.shacl.validation.Severity.Warning)) {
            return Severity.WARNING;
        }
        return entry.severity().equals(org.apache.jena.shacl.validation.Severity.Info) ? Severity.INFO : Severity.ERROR;
    }

    private static List<Triple> offending(ReportEntry entry, Graph data) {
        List<Triple> withValue = entry.value() == null
                ? List.of()
                : data.find(entry.focusNode(), Node.ANY, entry.value()).toList();
        List<Triple> all = withValue.isEmpty()
                ? data.find(entry.focusNode(), Node.ANY, Node.ANY).toList()
                : withValue;
        return all.stream().limit(MOST_TRIPLES).toList();
    }

    private static String withoutFullStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
