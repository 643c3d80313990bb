package org.attest.serve.things;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.attest.rdf.Att;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Link;
import org.attest.serve.pages.Links;
import org.attest.serve.pages.Section;
import org.attest.serve.pages.Table;

/** Lists records of datasets: what each tells, who says it, how many died. Never more than a page holds. */
final class Records {

    /** A page lists no more; a link leads to the endpoint, which has them all. */
    static final int SHOWN = 100;

    private static final List<String> COLUMNS = List.of("Record", "What it tells", "According to", "Deaths");
    private static final String PREFIX = "PREFIX att: <" + Att.NS + ">\n";

    private final Tools tools;

    Records(Tools tools) {
        this.tools = tools;
    }

    /** Whether a testimony is a record of a dataset, or an earlier revision of one. */
    static boolean isRecord(Node testimony, Data data) {
        return data.object(testimony, Att.recordId).isPresent();
    }

    /**
     * Those that have a value, with a way to the rest where there are more.
     *
     * @param property of records
     */
    Section having(Node property, Node value, String id, String heading) {
        List<Node> found = tools.data().subjects(property, value, SHOWN + 1).stream()
                .filter(record -> isRecord(record, tools.data()))
                .toList();
        Table table = table(found.stream().limit(SHOWN).toList());
        String query = "SELECT ?record { ?record <" + property.getURI() + "> <" + value.getURI()
                + "> ; att:recordId ?id } ORDER BY ?id";
        return new Section(id, heading, found.size() > SHOWN ? more(query) : new Cell(List.of()), List.of(), table);
    }

    /** A sentence with a link to all that a query finds. */
    static Cell more(String query) {
        return Cell.plain("These are " + SHOWN + " of them. ")
                .and(Cell.of(Link.to("All by SPARQL", "/sparql?query=" + Links.encode(PREFIX + query))));
    }

    private Table table(List<Node> records) {
        return new Table(
                        "Records, a row of the dataset each",
                        COLUMNS,
                        records.stream().map(this::row).toList(),
                        "")
                .withoutEmptyColumns();
    }

    private List<Cell> row(Node record) {
        List<Node> accounts = accounts(record);
        Cell events = Cell.join(
                accounts.stream()
                        .filter(account -> tools.accounts().kind(account).equals(Att.Event))
                        .map(tools.words()::cell)
                        .toList(),
                "; ");
        String id = tools.data()
                .object(record, Att.recordId)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
        return List.of(
                Cell.of(Link.to(id, tools.words().links().address(record.getURI()))),
                tools.voices().reservation(record).and(events),
                tools.voices().speaker(record),
                Cell.plain(String.join("; ", totals(record, accounts).toList())));
    }

    private Stream<String> totals(Node record, List<Node> accounts) {
        return accounts.stream()
                .filter(account -> tools.accounts().kind(account).equals(Att.Figure))
                .filter(figure ->
                        tools.data().objects(record, figure, Att.refines).isEmpty())
                .flatMap(figure -> tools.data().objects(record, figure, Att.best).stream())
                .map(tools.words()::text);
    }

    /** The accounts of a record, in the order of their IRIs. */
    List<Node> accounts(Node record) {
        return tools.accounts().in(record).stream()
                .map(Accounts.Mention::account)
                .distinct()
                .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                .toList();
    }
}
