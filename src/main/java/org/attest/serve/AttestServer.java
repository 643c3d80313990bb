package org.attest.serve;

import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.attest.query.QueryLibrary;
import org.attest.serve.sparql.Limits;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server of one database, for reading.
 *
 * <p>The database is given, and neither opened nor closed here. To be used by one thread; requests are answered by many.
 */
public final class AttestServer implements AutoCloseable {

    static {
        JenaSystem.init();
    }

    private static final Logger LOG = LoggerFactory.getLogger(AttestServer.class);

    private final FusekiServer fuseki;
    private final int wantedPort;
    private final String host;

    private AttestServer(FusekiServer fuseki, int wantedPort, String host) {
        this.fuseki = fuseki;
        this.wantedPort = wantedPort;
        this.host = host;
    }

    /** A server with everything as usual but its dataset, which must be given. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts to listen, and returns.
     *
     * @throws PortInUseException when another program has the port
     */
    public AttestServer start() {
        try {
            fuseki.start();
        } catch (RuntimeException e) {
            fuseki.getJettyServer().destroy();
            if (ExceptionUtils.indexOfType(e, BindException.class) >= 0) {
                throw new PortInUseException(wantedPort, e);
            }
            throw e;
        }
        LOG.info("Serving at {}", url());
        return this;
    }

    /** Ends what is under way and stops to listen. */
    public void stop() {
        fuseki.stop();
    }

    /** Waits until the server is stopped. */
    public void join() {
        fuseki.join();
    }

    /** The same as {@link #stop()}. */
    @Override
    public void close() {
        stop();
    }

    /** The port it listens on; only known once it has started when 0 was asked for. */
    public int port() {
        return fuseki.getPort();
    }

    /** Its address on this machine, with a slash at the end. */
    public String url() {
        String name = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port() + "/";
    }

    /** What a server is made of. */
    public static final class Builder {

        private @Nullable DatasetGraph dataset;
        private String base = Site.DEFAULT_BASE;
        private String title = Site.DEFAULT_TITLE;
        private int port = FusekiServer.defaultHttpPort;
        private String host = "localhost";
        private Optional<Limits> limits = Optional.empty();
        private Optional<Duration> timeout = Optional.empty();
        private Optional<Path> configuration = Optional.empty();
        private @Nullable QueryLibrary library;

        private Builder() {}

        /** The database. Reads that time out must not harm it: see the guard in {@code org.attest.store}. */
        public Builder dataset(DatasetGraph value) {
            dataset = value;
            return this;
        }

        /** The beginning of the database's own IRIs; ends in {@code /} or {@code #}. */
        public Builder base(String value) {
            base = value;
            return this;
        }

        /** What the database is called. */
        public Builder title(String value) {
            title = value;
            return this;
        }

        /** The port, 3030 unless told otherwise; 0 for any free one. */
        public Builder port(int value) {
            port = value;
            return this;
        }

        /** The name or address to listen at; loopback unless told otherwise, {@code 0.0.0.0} for all. */
        public Builder host(String value) {
            host = value;
            return this;
        }

        /** Limits in place of those of the configuration. */
        public Builder limits(Limits value) {
            limits = Optional.of(value);
            return this;
        }

        /** More or less time for a query than the configuration allows; more than zero. */
        public Builder timeout(Duration value) {
            timeout = Optional.of(value);
            return this;
        }

        /** Another configuration than {@code fuseki-config/attest.ttl}. */
        public Builder configuration(Path file) {
            configuration = Optional.of(file);
            return this;
        }

        /** The saved queries; those of the program unless told otherwise. */
        public Builder library(QueryLibrary value) {
            library = value;
            return this;
        }

        /**
         * Builds it, without starting.
         *
         * @throws IllegalArgumentException when the configuration cannot be used; the message says why
         */
        public AttestServer build() {
            DatasetGraph open = dataset;
            if (open == null) {
                throw new IllegalStateException("a server needs a dataset");
            }
            QueryLibrary queries = library == null ? QueryLibrary.standard() : library;
            Model model = configuration.map(ServerConfiguration::of).orElseGet(ServerConfiguration::standard);
            Site site = new Site(title, base, queries, limits(model), true);
            FusekiServer fuseki = fuseki(site, model, open);
            for (Connector connector : fuseki.getJettyServer().getConnectors()) {
                if (connector instanceof ServerConnector network) {
                    network.setHost(host);
                }
            }
            return new AttestServer(fuseki, port, host);
        }

        private Optional<Limits> limits(Model model) {
            if (timeout.isEmpty()) {
                return limits;
            }
            Limits rest = limits.orElseGet(() -> ServerConfiguration.limits(
                    ServerConfiguration.queryServices(model).getFirst()));
            return Optional.of(rest.within(timeout.get()));
        }

        private FusekiServer fuseki(Site site, Model model, DatasetGraph open) {
            List<String> services = ServerConfiguration.takeOutOpenDatabase(model);
            FusekiServer.Builder builder = FusekiServer.create()
                    .port(port)
                    .fusekiModules(FusekiModules.create(new AttestModule(Optional.of(site))));
            builder.parseConfig(model);
            // After the configuration, which would switch it off by not naming it.
            builder.enablePing(true);
            services.forEach(name -> builder.getDataServiceBuilder("/" + name).dataset(open));
            return builder.build();
        }
    }
}
