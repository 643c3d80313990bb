package org.attest.serve.things;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.attest.rdf.Att;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Fact;
import org.attest.serve.pages.Link;
import org.attest.serve.pages.Links;
import org.attest.serve.pages.Section;
import org.attest.serve.pages.Table;

/** The page about a record of a dataset: what one row tells, on what it is based, where it comes from. */
final class RecordArticle {

    private static final Set<Node> SHOWN_APART = Set.of(
            Att.basedOn, Att.speaker, Att.stance, Att.accepted, Att.polarity, Att.certainty, Att.denies, Att.mentions);

    private final Tools tools;
    private final Records records;

    RecordArticle(Tools tools) {
        this.tools = tools;
        this.records = new Records(tools);
    }

    ArticleParts of(Node record) {
        List<Node> accounts = records.accounts(record);
        Cell lead = Cell.plain("Said by ")
                .and(tools.voices().phrase(record))
                .and(Cell.plain(". "))
                .and(tools.voices().firmness(record));
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("voice", "Whose, where and how firmly", lead, List.of(), null));
        of(Att.Event, accounts).forEach(event -> sections.add(event(record, event)));
        sections.add(Section.ofTable("figures", "Figures", figures(record, of(Att.Figure, accounts))));
        sections.add(others(record, accounts));
        sections.add(Section.ofTable("based-on", "What it is based on", documents(record)));
        sections.add(origin(record));
        Cell warning = tools.voices().accepted(record)
                ? new Cell(List.of())
                : tools.voices().caution(record);
        return new ArticleParts(Cell.plain("Record of a dataset: what one row of it says"), warning, sections);
    }

    private List<Node> of(Node kind, List<Node> accounts) {
        return accounts.stream()
                .filter(account -> tools.accounts().kind(account).equals(kind))
                .toList();
    }

    private Section event(Node record, Node event) {
        String id = "event-" + Integer.toHexString(event.hashCode());
        List<Fact> facts = tools.facts().of(tools.data().about(record, event));
        return new Section(id, "The event", tools.words().cell(event), facts, null);
    }

    private Table figures(Node record, List<Node> figures) {
        List<List<Cell>> rows = figures.stream()
                .map(figure -> List.of(
                        tools.words().cell(figure).isEmpty() ? Cell.plain("") : whose(record, figure),
                        value(record, figure, Att.measure),
                        value(record, figure, Att.lower),
                        value(record, figure, Att.best),
                        value(record, figure, Att.upper),
                        value(record, figure, Att.hedge)))
                .toList();
        return new Table(
                        "Numbers as the row gives them",
                        List.of("Whose", "What", "Low", "Best", "High", "Hedge"),
                        rows,
                        "")
                .withoutEmptyColumns();
    }

    private Cell whose(Node record, Node figure) {
        Cell group = value(record, figure, Att.group);
        Cell counted = value(record, figure, Att.countedAs);
        Cell name = !group.isEmpty() ? group : counted;
        if (name.isEmpty()) {
            name = Cell.plain(tools.data().objects(record, figure, Att.refines).isEmpty() ? "all" : "not told");
        }
        String address = tools.words().links().address(figure.getURI());
        return name.linkedTo(address);
    }

    private Cell value(Node record, Node account, Node property) {
        return tools.words().list(tools.data().objects(record, account, property));
    }

    private Section others(Node record, List<Node> accounts) {
        List<Accounts.Mention> mentions = accounts.stream()
                .filter(account -> !tools.accounts().kind(account).equals(Att.Event)
                        && !tools.accounts().kind(account).equals(Att.Figure))
                .map(account -> new Accounts.Mention(account, record, List.of()))
                .toList();
        return Section.ofTable("accounts", "What else it says", tools.accounts().table("Accounts", mentions));
    }

    private Table documents(Node record) {
        Data data = tools.data();
        List<List<Cell>> rows = data.objects(record, Att.basedOn).stream()
                .map(document -> List.of(
                        tools.words().cell(document),
                        tools.words().list(data.objects(document, DCTerms.publisher.asNode())),
                        tools.words().list(data.objects(document, Att.published))))
                .toList();
        return new Table("Documents", List.of("Document", "Publisher", "Published"), rows, "").withoutEmptyColumns();
    }

    private Section origin(Node record) {
        Data data = tools.data();
        List<Fact> facts = new ArrayList<>(tools.facts().of(data.about(record), SHOWN_APART));
        List<Node> earlier = data.subjects(Att.revisionOf, record, Records.SHOWN);
        if (!earlier.isEmpty()) {
            facts.add(new Fact(
                    Link.plain("earlier revisions"), List.of(tools.words().list(earlier))));
        }
        for (Node dataset : data.objects(record, Att.source)) {
            facts.addAll(tools.facts().terms(data.about(dataset)));
        }
        String query = "SELECT * { GRAPH <" + record.getURI() + "> { ?s ?p ?o } }";
        Cell graph = Cell.of(Link.to("Its graph by SPARQL", "/sparql?query=" + Links.encode(query)));
        return new Section("origin", "Where it comes from", graph, facts, null);
    }
}
