package org.attest.serve.things;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.attest.rdf.Att;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Fact;
import org.attest.serve.pages.Link;
import org.attest.serve.pages.Section;

/** The pages about sources, reports, testimonies and occurrences. */
final class CatalogueArticle {

    private static final List<Node> CHAIN = List.of(Att.republishes, Att.quotes, Att.summarises, Att.cites);
    private static final Set<Node> SHOWN_IN_TABLES = Set.of(Att.denies, Att.mentions);

    private final Tools tools;

    CatalogueArticle(Tools tools) {
        this.tools = tools;
    }

    ArticleParts source(Node source) {
        List<Section> sections = new ArrayList<>();
        sections.add(head(source));
        sections.add(Section.ofFacts("used-by", "Who draws on it", chain(source)));
        sections.add(Section.ofFacts("reports", "Reports made of it", incoming(source, Att.extractedFrom, "report")));
        sections.add(testimonies(tools.data().subjects(Att.source, source, Accounts.SHOWN)));
        sections.add(new Records(tools).having(Att.basedOn, source, "records", "Records of datasets that go by it"));
        return parts("Source: ", source, sections);
    }

    ArticleParts report(Node report) {
        List<Section> sections = new ArrayList<>();
        sections.add(head(report));
        sections.add(testimonies(tools.data().subjects(Att.report, report, Accounts.SHOWN)));
        List<Node> things = tools.data().objects(report, Att.mentions);
        if (!things.isEmpty()) {
            sections.add(Section.ofFacts(
                    "mentions",
                    "What it mentions",
                    List.of(new Fact(
                            Link.plain("actors, units and places"),
                            things.stream().map(tools.words()::cell).toList()))));
        }
        return parts("", report, sections);
    }

    ArticleParts testimony(Node testimony) {
        Cell warning = tools.voices().accepted(testimony)
                ? new Cell(List.of())
                : tools.voices().caution(testimony);
        Cell lead = Cell.plain("Said by ")
                .and(tools.voices().phrase(testimony))
                .and(Cell.plain(". "))
                .and(tools.voices().firmness(testimony));
        List<Fact> facts = tools.facts().of(tools.data().about(testimony), SHOWN_IN_TABLES);
        Section accounts = Section.ofTable(
                "accounts",
                "What it says",
                tools.accounts().table("Accounts", tools.accounts().in(testimony)));
        return new ArticleParts(
                Cell.plain("Testimony: what one voice says in one source"),
                warning,
                List.of(new Section("voice", "Whose, where and how firmly", lead, facts, null), accounts));
    }

    ArticleParts occurrence(Node occurrence) {
        List<Node> accounts = Stream.of(Att.occurrence, Att.supposedOccurrence)
                .flatMap(property -> tools.data().subjects(property, occurrence, Accounts.SHOWN).stream())
                .toList();
        boolean happened = tools.data().isA(occurrence, Att.Occurrence);
        Section told = Section.ofTable(
                "accounts",
                "Who tells of it",
                tools.accounts().table("Accounts", tools.accounts().voicesOf(accounts)));
        Cell warning = happened
                ? new Cell(List.of())
                : Cell.plain(
                        "No accepted account says that this happened: it is only planned, feared, reported or denied.");
        String kind = happened ? "Occurrence: what happened, as accounts tell it" : "Supposed occurrence";
        return new ArticleParts(Cell.plain(kind), warning, List.of(told, head(occurrence)));
    }

    private ArticleParts parts(String prefix, Node node, List<Section> sections) {
        String kind = new Classes(tools.words()).narrowest(tools.data().types(node));
        return new ArticleParts(Cell.plain(prefix + kind), new Cell(List.of()), sections);
    }

    private Section head(Node node) {
        return Section.ofFacts(
                "head", "In the catalogue", tools.facts().of(tools.data().about(node), SHOWN_IN_TABLES));
    }

    private Section testimonies(List<Node> testimonies) {
        return Section.ofTable("testimonies", "Who speaks in it", new Testimonies(tools).table(testimonies, true));
    }

    private List<Fact> chain(Node source) {
        return CHAIN.stream()
                .flatMap(property -> incoming(source, property, tools.words().term(property) + " it").stream())
                .toList();
    }

    private List<Fact> incoming(Node node, Node property, String name) {
        List<Cell> values = tools.data().subjects(property, node, Accounts.SHOWN).stream()
                .map(tools.words()::cell)
                .toList();
        return values.isEmpty() ? List.of() : List.of(new Fact(Link.plain(name), values));
    }
}
