package org.attest.serve.ontology;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.attest.serve.pages.Cell;

/** Writes the paths of shapes as SPARQL does, with links. */
record PathText(Graph shapes, Vocabulary vocabulary) {

    Cell cell(Node path) {
        return cell(ShaclPaths.parsePath(shapes, path));
    }

    private Cell cell(Path path) {
        return switch (path) {
            case P_Link link -> Cell.of(vocabulary.link(link.getNode()));
            case P_Inverse inverse -> Cell.plain("^").and(cell(inverse.getSubPath()));
            case P_Alt alternatives -> both(alternatives, " | ");
            case P_Seq sequence -> both(sequence, " / ");
            case P_Path1 repeated -> cell(repeated.getSubPath()).and(Cell.plain("*"));
            default -> Cell.plain(path.toString());
        };
    }

    private Cell both(P_Path2 path, String between) {
        return Cell.join(List.of(cell(path.getLeft()), cell(path.getRight())), between);
    }
}
