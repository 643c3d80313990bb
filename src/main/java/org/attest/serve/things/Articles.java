package org.attest.serve.things;

import java.util.List;
import org.apache.jena.graph.Node;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.serve.pages.Article;
import org.attest.serve.pages.Link;

/** Chooses which kind of page a node gets, and puts it together. */
final class Articles {

    private static final List<String> FORMATS = List.of("ttl", "jsonld", "nt");

    private final Tools tools;

    Articles(Tools tools) {
        this.tools = tools;
    }

    Article of(Node node) {
        ArticleParts parts = parts(node);
        Link title = tools.words().link(node);
        List<Link> downloads = FORMATS.stream()
                .map(format -> Link.to(name(format), tools.words().links().address(node.getURI(), format)))
                .toList();
        return new Article(
                title.text(),
                title.language(),
                parts.kind(),
                parts.warning(),
                parts.sections(),
                node.getURI(),
                downloads);
    }

    private ArticleParts parts(Node node) {
        Data data = tools.data();
        if (data.isAccount(node)) {
            return new AccountArticle(tools).of(node);
        }
        CatalogueArticle catalogue = new CatalogueArticle(tools);
        if (data.isA(node, Att.Release)) {
            return new DatasetArticle(tools).release(node);
        }
        if (data.isA(node, Att.Testimony)) {
            return Records.isRecord(node, data) ? new RecordArticle(tools).of(node) : catalogue.testimony(node);
        }
        if (data.isA(node, Att.Source)) {
            return DatasetArticle.isDataset(node, data)
                    ? new DatasetArticle(tools).dataset(node)
                    : catalogue.source(node);
        }
        if (data.isA(node, Att.Report)) {
            return catalogue.report(node);
        }
        if (data.isA(node, Att.Occurrence) || data.isA(node, Att.SupposedOccurrence)) {
            return catalogue.occurrence(node);
        }
        return data.about(Graphs.THINGS, node).isEmpty() || isGeometry(node)
                ? new PlainArticle(tools).of(node)
                : new ThingArticle(tools).of(node);
    }

    private static boolean isGeometry(Node node) {
        return node.getURI().endsWith("/geometry");
    }

    private static String name(String format) {
        return switch (format) {
            case "ttl" -> "Turtle";
            case "jsonld" -> "JSON-LD";
            default -> "N-Triples";
        };
    }
}
