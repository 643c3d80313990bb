package org.attest.serve;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.query.SafePaths;
import org.attest.serve.about.DatasetDescription;
import org.attest.serve.about.Examples;
import org.attest.serve.about.FrontServlet;
import org.attest.serve.about.LoadedDatasets;
import org.attest.serve.about.StaticServlet;
import org.attest.serve.about.Statistics;
import org.attest.serve.about.VoidServlet;
import org.attest.serve.http.CommonHeaders;
import org.attest.serve.ontology.OntologyServlet;
import org.attest.serve.pages.Links;
import org.attest.serve.pages.Pages;
import org.attest.serve.pages.Replies;
import org.attest.serve.queries.QueriesServlet;
import org.attest.serve.sparql.EndpointPage;
import org.attest.serve.sparql.Limits;
import org.attest.serve.sparql.SparqlEndpoint;
import org.attest.serve.terms.Ontology;
import org.attest.serve.things.IdServlet;

/** Puts the parts of a site into a Fuseki server that is being built: the one place that knows the paths. */
final class SiteBuilder {

    private final Site site;
    private final Pages pages = new Pages();
    private final Replies replies = new Replies(pages);
    private final Links links;

    SiteBuilder(Site site) {
        this.site = site;
        this.links = new Links(site.base());
    }

    /**
     * Adds everything, for the data of one of the server's services.
     *
     * @param configured the limits of that service, which hold where the site imposes none
     */
    void addTo(FusekiServer.Builder builder, String service, Limits configured) {
        DatasetGraph dataset = builder.getDataset(service);
        if (dataset == null) {
            throw new IllegalStateException("the service " + service + " has no dataset: see the log above");
        }
        // For the saved queries, too, which come with a context of their own.
        SafePaths.in(dataset.getContext());
        EndpointPage page = new EndpointPage(pages, links);
        builder.registerOperation(ServerWords.QUERY, new SparqlEndpoint(replies, page, site.limits()));
        builder.addFilter("/*", new CommonHeaders());
        addData(builder, dataset, site.limits().orElse(configured));
        addDescriptions(builder, dataset);
    }

    private void addData(FusekiServer.Builder builder, DatasetGraph dataset, Limits limits) {
        Ontology ontology = Ontology.load();
        builder.addServlet("/id/*", new IdServlet(replies, dataset, ontology, links));
        builder.addServlet("/queries/*", new QueriesServlet(replies, dataset, site.library(), links, limits));
        OntologyServlet documentation = new OntologyServlet(replies, ontology, site.library());
        OntologyServlet.PATHS.forEach(path -> builder.addServlet(path, documentation));
    }

    private void addDescriptions(FusekiServer.Builder builder, DatasetGraph dataset) {
        Statistics statistics = new Statistics(dataset);
        Examples examples = new Examples(dataset);
        VoidServlet descriptions = new VoidServlet(
                replies,
                new DatasetDescription(statistics, new LoadedDatasets(dataset), examples, links, site.title()));
        builder.addServlet("/.well-known/void", descriptions);
        builder.addServlet("/void", descriptions);
        StaticServlet files = new StaticServlet(replies);
        StaticServlet.FILES.keySet().forEach(path -> builder.addServlet(path, files));
        if (site.whole()) {
            builder.addServlet(
                    "", new FrontServlet(replies, statistics, site.library(), examples, links, site.title()));
            builder.addServlet("/*", files);
        }
    }
}
