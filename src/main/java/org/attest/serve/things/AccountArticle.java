package org.attest.serve.things;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.attest.rdf.Att;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Fact;
import org.attest.serve.pages.Link;
import org.attest.serve.pages.Section;
import org.attest.serve.pages.Table;

/** The page about an account: what each voice says, who denies it, where it stands, and what it belongs to. */
final class AccountArticle {

    private static final String EVIDENCE = "/evidence";

    private final Tools tools;

    AccountArticle(Tools tools) {
        this.tools = tools;
    }

    ArticleParts of(Node account) {
        List<Node> voices = tools.voices().of(account);
        boolean accepted = voices.stream().anyMatch(tools.voices()::accepted);
        String kind = new Classes(tools.words()).narrowest(tools.accounts().classes(account));
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < voices.size(); i++) {
            sections.add(voice(account, voices.get(i), i + 1));
        }
        sections.add(occurrence(account));
        sections.add(evidence(account));
        sections.addAll(new Mentions(tools).sections(account));
        Cell what = Cell.plain(accepted ? "Account of a source: " + kind : "Reported, not accepted. Would be: " + kind);
        return new ArticleParts(what, warning(voices), sections);
    }

    private Cell warning(List<Node> voices) {
        boolean accepted = voices.stream().anyMatch(tools.voices()::accepted);
        List<Cell> cautions = voices.stream()
                .filter(voice -> accepted
                        ? tools.voices().denies(voice)
                        : !tools.voices().accepted(voice))
                .map(tools.voices()::caution)
                .toList();
        return Cell.join(cautions, " ");
    }

    private Section voice(Node account, Node testimony, int number) {
        List<Fact> facts = tools.facts().of(tools.data().about(testimony, account));
        Cell lead = Cell.plain("Said by ")
                .and(tools.voices().phrase(testimony))
                .and(Cell.plain(". "))
                .and(tools.voices().firmness(testimony));
        String verb = tools.voices().denies(testimony) ? "Denied by " : "According to ";
        String heading = verb + tools.voices().speaker(testimony).text();
        return new Section("voice-" + number, heading, lead, facts, null);
    }

    private Section occurrence(Node account) {
        List<Node> happened = tools.data().objects(account, Att.occurrence);
        List<Node> supposed = tools.data().objects(account, Att.supposedOccurrence);
        List<Node> all = Stream.concat(happened.stream(), supposed.stream()).toList();
        List<Node> others = all.stream()
                .flatMap(one -> Stream.of(Att.occurrence, Att.supposedOccurrence)
                        .flatMap(property -> tools.data().subjects(property, one, Accounts.SHOWN).stream()))
                .distinct()
                .filter(other -> !other.equals(account))
                .toList();
        Cell lead = all.isEmpty()
                ? new Cell(List.of())
                : Cell.plain(happened.isEmpty() ? "Supposed occurrence: " : "Occurrence: ")
                        .and(tools.words().list(all));
        Table table = tools.accounts()
                .table("Other accounts of the same", tools.accounts().voicesOf(others));
        return new Section("occurrence", "What it is an account of", lead, List.of(), table);
    }

    private Section evidence(Node account) {
        List<List<Cell>> rows = new ArrayList<>();
        try (Stream<Quad> quads = tools.data().quads(Node.ANY, Node.ANY, OA.hasBody.asNode(), account)) {
            quads.limit(Accounts.SHOWN).forEach(quad -> rows.addAll(passages(quad.getGraph(), quad.getSubject())));
        }
        Table table = new Table(
                "Passages of sources",
                List.of("Source", "Characters", "Voice", "Annotation"),
                rows,
                "Characters are Unicode code points of the text as UTF-8 with LF; the words themselves are not kept here.");
        return Section.ofTable("evidence", "Where it stands", table);
    }

    private List<List<Cell>> passages(Node graph, Node annotation) {
        Data data = tools.data();
        Node testimony = NodeFactory.createURI(graph.getURI().replaceFirst(EVIDENCE + "$", ""));
        return data.objects(graph, annotation, OA.hasTarget.asNode()).stream()
                .map(target -> List.of(
                        tools.words().list(data.objects(graph, target, OA.hasSource.asNode())),
                        Cell.plain(span(graph, target)),
                        tools.voices().speaker(testimony),
                        Cell.of(Link.to("details", tools.words().links().address(annotation.getURI())))))
                .toList();
    }

    private String span(Node graph, Node target) {
        Data data = tools.data();
        return String.join(
                ", ",
                data.objects(graph, target, OA.hasSelector.asNode()).stream()
                        .map(selector -> number(graph, selector, OA.start.asNode()) + "–"
                                + number(graph, selector, OA.end.asNode()))
                        .toList());
    }

    private String number(Node graph, Node selector, Node property) {
        return tools.words()
                .list(tools.data().objects(graph, selector, property))
                .text();
    }
}
