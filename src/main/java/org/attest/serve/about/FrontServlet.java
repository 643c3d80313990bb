package org.attest.serve.about;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.attest.query.QueryLibrary;
import org.attest.query.SavedQuery;
import org.attest.rdf.Att;
import org.attest.serve.pages.Link;
import org.attest.serve.pages.Links;
import org.attest.serve.pages.PageServlet;
import org.attest.serve.pages.Replies;

/** The page at the root: what this is, how much of it, and what to try. */
public final class FrontServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final int TRIED = 3;

    private final transient Statistics statistics;
    private final transient QueryLibrary library;
    private final transient Examples examples;
    private final transient Links links;
    private final String title;

    /** The front page of a database of this name. */
    public FrontServlet(
            Replies replies,
            Statistics statistics,
            QueryLibrary library,
            Examples examples,
            Links links,
            String title) {
        super(replies);
        this.statistics = statistics;
        this.library = library;
        this.examples = examples;
        this.links = links;
        this.title = title;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String root = Addresses.root(request);
        List<Link> queries = library.all().stream()
                .filter(query -> !query.example().isEmpty())
                .limit(TRIED)
                .map(FrontServlet::link)
                .toList();
        List<Link> nodes = examples.some().stream()
                .map(example -> links.to(example.node(), example.label()))
                .toList();
        String curl = "curl -s " + root + "sparql --data-urlencode \\\n"
                + "  'query=PREFIX att: <" + Att.NS + ">\n"
                + "         SELECT * { ?testimony att:speaker ?who ; att:stance ?how } LIMIT 5'";
        replies().page(response, "front", new FrontPage(title, counts(), queries, nodes, root + "sparql", curl));
    }

    private List<FrontPage.Count> counts() {
        Statistics.Counts counts = statistics.counts();
        long testimonies = counts.of(Att.Testimony);
        return List.of(
                count(counts.of(Att.Source), "sources"),
                count(testimonies, "testimonies: what one voice says in one source"),
                count(counts.accepted(), "of them accepted; the rest are plans, fears, suppositions, denials"),
                count(counts.of(Att.Event), "accounts of events"),
                count(counts.occurrences(), "occurrences they are about"),
                count(sum(counts, Att.Actor, Att.Unit), "actors and units"),
                count(counts.of(Att.Place), "places"),
                count(counts.triples(), "triples in the accepted view"));
    }

    private static long sum(Statistics.Counts counts, Node... types) {
        return Stream.of(types).mapToLong(counts::of).sum();
    }

    private static FrontPage.Count count(long number, String what) {
        return new FrontPage.Count(String.format(Locale.ROOT, "%,d", number), what);
    }

    private static Link link(SavedQuery query) {
        return Link.to(query.summary(), "/queries/" + query.name());
    }
}
