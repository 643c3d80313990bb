package org.attest.serve.things;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.attest.rdf.Att;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Link;
import org.attest.serve.pages.Links;
import org.attest.serve.pages.Section;
import org.attest.serve.pages.Table;

/** The pages about a dataset that was loaded, and about one release of it. */
final class DatasetArticle {

    private static final List<Node> COUNTS = List.of(
            Att.recordsRead,
            Att.recordsAdded,
            Att.recordsRevised,
            Att.recordsUnchanged,
            Att.recordsMissing,
            Att.recordsRejected);
    private static final List<String> COLUMNS =
            List.of("Release", "Read", "Added", "Revised", "Unchanged", "Missing", "Rejected");

    private final Tools tools;

    DatasetArticle(Tools tools) {
        this.tools = tools;
    }

    /** Whether a source has releases. */
    static boolean isDataset(Node source, Data data) {
        return !data.subjects(Att.ofDataset, source, 1).isEmpty();
    }

    ArticleParts dataset(Node dataset) {
        Data data = tools.data();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.ofFacts("head", "In the catalogue", tools.facts().of(data.about(dataset))));
        List<List<Cell>> rows = data.subjects(Att.ofDataset, dataset, Records.SHOWN).stream()
                .sorted(Comparator.comparingInt(this::order))
                .map(this::row)
                .toList();
        sections.add(Section.ofTable("releases", "Releases", new Table("In the order of loading", COLUMNS, rows, "")));
        sections.add(new Records(tools).having(Att.source, dataset, "records", "Records"));
        String kind = new Classes(tools.words()).narrowest(data.types(dataset));
        return new ArticleParts(Cell.plain("Source: " + kind), new Cell(List.of()), sections);
    }

    ArticleParts release(Node release) {
        Data data = tools.data();
        List<Node> datasets = data.objects(release, Att.ofDataset);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                "head",
                "What came with it",
                changes(release, datasets),
                tools.facts().of(data.about(release)),
                null));
        Records records = new Records(tools);
        sections.add(records.having(Att.missingFrom, release, "missing", "Records that it no longer has"));
        sections.add(records.having(Att.supersededIn, release, "superseded", "What records said before it"));
        sections.add(records.having(Att.inRelease, release, "records", "Records as it brought them"));
        boolean whole = data.objects(release, Att.complete).stream()
                .anyMatch(value -> value.getLiteralLexicalForm().equals("true"));
        Cell warning = Cell.plain(whole ? "" : "Its loading was not finished: load the same file again.");
        return new ArticleParts(
                Cell.plain("Release of ").and(tools.words().list(datasets)),
                whole ? new Cell(List.of()) : warning,
                sections);
    }

    private Cell changes(Node release, List<Node> datasets) {
        if (datasets.isEmpty() || order(release) < 2) {
            return new Cell(List.of());
        }
        String title = tools.data()
                .object(release, DCTerms.title.asNode())
                .map(tools.words()::text)
                .orElse("");
        return Cell.of(Link.to(
                "What it added, revised and no longer has",
                "/queries/release-changes?dataset="
                        + Links.encode(datasets.getFirst().getURI()) + "&release=" + Links.encode(title)));
    }

    private List<Cell> row(Node release) {
        List<Cell> cells = new ArrayList<>(List.of(tools.words().cell(release)));
        COUNTS.forEach(count -> cells.add(tools.words().list(tools.data().objects(release, count))));
        return cells;
    }

    private int order(Node release) {
        return tools.data()
                .object(release, Att.releaseOrder)
                .map(order -> Integer.parseInt(order.getLiteralLexicalForm()))
                .orElse(0);
    }
}
