package org.attest.serve.things;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.geosparql.implementation.vocabulary.Geo;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Fact;
import org.attest.serve.pages.Link;
import org.attest.serve.pages.Section;

/** The page about an actor, a unit or a place: what is known of it, what is said of it, and what it says. */
final class ThingArticle {

    private static final int SHOWN = 100;
    private static final Node GEOMETRY = Geo.HAS_GEOMETRY_NODE;
    private static final Node WKT = Geo.AS_WKT_NODE;
    private static final Map<Node, String> PARTS = Map.of(
            Att.within, "Lies in it",
            Att.partOf, "Belongs to it");

    private final Tools tools;

    ThingArticle(Tools tools) {
        this.tools = tools;
    }

    ArticleParts of(Node thing) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.ofFacts("known", "What is known of it", known(thing)));
        sections.addAll(new Mentions(tools).sections(thing));
        sections.add(Section.ofTable("says", "What it says", new Testimonies(tools).table(said(thing), false)));
        sections.add(Section.ofFacts("published", "Sources of it", published(thing)));
        String kind = new Classes(tools.words()).narrowest(tools.data().types(thing));
        return new ArticleParts(Cell.plain(kind), new Cell(List.of()), sections);
    }

    private List<Fact> known(Node thing) {
        List<Triple> triples = tools.data().about(Graphs.THINGS, thing);
        List<Fact> facts = new ArrayList<>(tools.facts().of(triples, Set.of(GEOMETRY)));
        List<Cell> positions = tools.data().objects(thing, GEOMETRY).stream()
                .flatMap(geometry -> tools.data().objects(geometry, WKT).stream())
                .map(tools.words()::cell)
                .toList();
        if (!positions.isEmpty()) {
            facts.add(new Fact(Link.plain("geometry"), positions));
        }
        PARTS.forEach((property, name) -> {
            List<Node> parts = tools.data().subjects(property, thing, SHOWN);
            if (!parts.isEmpty()) {
                facts.add(new Fact(Link.plain(name), List.of(tools.words().list(parts))));
            }
        });
        return facts;
    }

    private List<Node> said(Node thing) {
        return Stream.of(Att.speaker, Att.via)
                .flatMap(property -> tools.data().subjects(property, thing, SHOWN).stream())
                .distinct()
                .toList();
    }

    private List<Fact> published(Node thing) {
        List<Node> sources = Stream.of(DCTerms.publisher.asNode(), DCTerms.creator.asNode())
                .flatMap(property -> tools.data().subjects(property, thing, SHOWN).stream())
                .distinct()
                .toList();
        List<Cell> values = sources.stream().map(tools.words()::cell).toList();
        return values.isEmpty() ? List.of() : List.of(new Fact(Link.plain("published or written"), values));
    }
}
