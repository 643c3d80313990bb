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

    /**
     * A table of testimonies.
     *
     * @param ofOneSource whether they stand in the source that the page is about, which then is not named in each row
     */
    Table table(List<Node> testimonies, boolean ofOneSource) {
        List<List<Cell>> rows = testimonies.stream()
                .limit(Accounts.SHOWN)
                .map(one -> row(one, ofOneSource))
                .toList();
        return new Table("Testimonies: what one voice says in one source", COLUMNS, rows, "").withoutEmptyColumns();
    }

    private List<Cell> row(Node testimony, boolean ofOneSource) {
        String name = Ontology.localName(testimony);
        return List.of(
                Cell.of(Link.to(name, tools.words().links().address(testimony.getURI()))),
                ofOneSource ? tools.voices().speaker(testimony) : tools.voices().phrase(testimony),
                tools.voices().firmness(testimony),
                tools.words().list(tools.data().objects(testimony, Att.said)),
                Cell.plain(Integer.toString(tools.accounts().in(testimony).size())));
    }
}
