package org.attest.serve.things;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.attest.rdf.Att;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Link;
import org.attest.serve.pages.Links;
import org.attest.serve.pages.Section;
import org.attest.serve.pages.Table;

/** What accounts say of a node, a section for each kind of account. */
final class Mentions {

    private static final List<Heading> HEADINGS = List.of(
            new Heading(Att.Name, "names", "Names, and who uses them"),
            new Heading(Att.Control, "control", "Who held what"),
            new Heading(Att.Event, "events", "Events"),
            new Heading(Att.Figure, "figures", "Figures"),
            new Heading(Att.Position, "posts", "Posts"),
            new Heading(Att.Relation, "relations", "Relations"),
            new Heading(Att.Characterisation, "characterisations", "What it is called"),
            new Heading(Att.Account, "other", "Other accounts"));

    private final Tools tools;

    Mentions(Tools tools) {
        this.tools = tools;
    }

    private record Heading(Node kind, String id, String text) {}

    List<Section> sections(Node node) {
        Map<Node, List<Accounts.Mention>> byKind = tools.accounts().mentioning(node);
        List<Section> sections = new ArrayList<>();
        for (Heading heading : HEADINGS) {
            List<Accounts.Mention> mentions = byKind.getOrDefault(heading.kind(), List.of());
            Table table = heading.kind().equals(Att.Name)
                    ? new NamesTable(tools).of(mentions)
                    : tools.accounts().table("Each with the voice that says it", mentions);
            sections.add(new Section(heading.id(), heading.text(), rest(node, heading, mentions), List.of(), table));
        }
        return sections;
    }

    // What a page does not list can be had in full.
    private static Cell rest(Node node, Heading heading, List<Accounts.Mention> mentions) {
        if (mentions.size() <= Accounts.SHOWN) {
            return new Cell(List.of());
        }
        String query = "SELECT DISTINCT ?account ?testimony { GRAPH ?testimony { ?account ?role <" + node.getURI()
                + "> ; <" + Att.saidIn.getURI() + "> ?testimony ; a|<" + Att.wouldBe.getURI() + "> <"
                + heading.kind().getURI() + "> } }";
        return Cell.plain("There are more than are listed here. ")
                .and(Cell.of(Link.to("All by SPARQL", "/sparql?query=" + Links.encode(query))));
    }
}
