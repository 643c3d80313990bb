package org.attest.serve.things;

import java.util.List;
import org.apache.jena.graph.Node;
import org.attest.rdf.Att;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Link;
import org.attest.serve.pages.Table;
import org.attest.serve.terms.Ontology;

/** Lists testimonies. */
final class Testimonies {

    private static final List<String> COLUMNS = List.of("Testimony", "According to", "How firmly", "Said", "Accounts");

    private final Tools tools;

    Testimonies(Tools tools) {
        this.tools = tools;
    }

    Table table(List<Node> testimonies) {
        List<List<Cell>> rows =
                testimonies.stream().limit(Accounts.SHOWN).map(this::row).toList();
        return new Table("Testimonies: what one voice says in one source", COLUMNS, rows, "");
    }

    private List<Cell> row(Node testimony) {
        String name = Ontology.localName(testimony);
        return List.of(
                Cell.of(Link.to(name, tools.words().links().address(testimony.getURI()))),
                tools.voices().phrase(testimony),
                tools.voices().firmness(testimony),
                tools.words().list(tools.data().objects(testimony, Att.said)),
                Cell.plain(Integer.toString(tools.accounts().in(testimony).size())));
    }
}
