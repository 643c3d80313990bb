package org.attest.serve;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiAutoModule;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.query.QueryLibrary;

/**
 * Adds Attest to a Fuseki server whose configuration has an endpoint with our query operation: the operation itself,
 * pages, descriptions, headers.
 *
 * <p>Found by the stock server when our jar is on its class path. Does nothing to a server without such an endpoint. Of
 * several services with one, the first by name gets the pages.
 */
public final class AttestModule implements FusekiAutoModule {

    private final Optional<Site> given;

    /** For the stock server: everything from its configuration. */
    public AttestModule() {
        this(Optional.empty());
    }

    AttestModule(Optional<Site> given) {
        this.given = given;
    }

    @Override
    public String name() {
        return "Attest";
    }

    @Override
    public void start() {
        // The operation has to be known before a configuration that names it is read.
        ServerWords.QUERY.getName();
    }

    @Override
    public void prepare(FusekiServer.Builder builder, Set<String> names, Model configuration) {
        if (configuration == null) {
            return;
        }
        ServerConfiguration.queryServices(configuration).stream()
                .findFirst()
                .ifPresent(service -> new SiteBuilder(site(service, builder))
                        .addTo(builder, ServerConfiguration.name(service), ServerConfiguration.limits(service)));
    }

    private Site site(Resource service, FusekiServer.Builder builder) {
        return given.orElseGet(() -> new Site(
                text(service, ServerWords.TITLE).orElse(Site.DEFAULT_TITLE),
                text(service, ServerWords.BASE)
                        .orElseGet(() -> base(builder.getDataset(ServerConfiguration.name(service)))),
                QueryLibrary.standard(),
                Optional.empty(),
                builder.staticFileBase() == null));
    }

    private static Optional<String> text(Resource service, Property property) {
        return Optional.ofNullable(service.getProperty(property))
                .map(statement -> statement.getObject().isLiteral()
                        ? statement.getString()
                        : statement.getResource().getURI());
    }

    // A database tells its base in the context of its dataset.
    private static String base(DatasetGraph dataset) {
        return dataset.getContext().getAsString(ServerWords.BASE_IN_CONTEXT, Site.DEFAULT_BASE);
    }
}
