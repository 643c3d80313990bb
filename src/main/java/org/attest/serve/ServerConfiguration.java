package org.attest.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.fuseki.server.FusekiVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDF;
import org.attest.serve.sparql.Limits;

/** Reads the files of {@code fuseki-config/} and others of their kind. Checks no more than the server needs. */
final class ServerConfiguration {

    private static final String STANDARD = "/org/attest/fuseki/attest.ttl";
    private static final Resource IN_MEMORY =
            ResourceFactory.createResource("http://jena.hpl.hp.com/2005/11/Assembler#MemoryDataset");

    private ServerConfiguration() {}

    /** The configuration that the program brings. */
    static Model standard() {
        try (InputStream in = ServerConfiguration.class.getResourceAsStream(STANDARD)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without fuseki-config/attest.ttl");
            }
            Model model = ModelFactory.createDefaultModel();
            RDFDataMgr.read(model, in, "file:///attest.ttl", Lang.TURTLE);
            return model;
        } catch (IOException e) {
            throw new IllegalStateException("fuseki-config/attest.ttl cannot be read", e);
        }
    }

    /**
     * The configuration of a file in Turtle.
     *
     * @throws IllegalArgumentException when it is not there, is not Turtle or has no endpoint of ours
     */
    static Model of(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    "there is no file " + file + ": give the configuration with --config FILE");
        }
        Model model = ModelFactory.createDefaultModel();
        try {
            RDFParser.source(file.toUri().toString())
                    .lang(Lang.TURTLE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(model);
        } catch (RiotException e) {
            throw new IllegalArgumentException(file + " is not Turtle: " + e.getMessage(), e);
        }
        if (queryServices(model).isEmpty()) {
            throw new IllegalArgumentException(file + " has no service with an endpoint whose fuseki:operation is <"
                    + ServerWords.NS + "query>: start from fuseki-config/attest.ttl");
        }
        return model;
    }

    /** The services that have our query operation, by name. */
    static List<Resource> queryServices(Model model) {
        return model.listSubjectsWithProperty(FusekiVocab.pOperation, ServerWords.OPERATION).toList().stream()
                .flatMap(endpoint -> model.listSubjectsWithProperty(FusekiVocab.pEndpoint, endpoint).toList().stream())
                .filter(service -> service.hasProperty(FusekiVocab.pServiceName))
                .distinct()
                .sorted(Comparator.comparing(ServerConfiguration::name))
                .toList();
    }

    /** The limits of a service's query endpoint; the standard for what it leaves open. */
    static Limits limits(Resource service) {
        Context context = new Context();
        service.listProperties(FusekiVocab.pEndpoint)
                .mapWith(Statement::getResource)
                .filterKeep(endpoint -> endpoint.hasProperty(FusekiVocab.pOperation, ServerWords.OPERATION))
                .forEach(endpoint -> AssemblerUtils.mergeContext(endpoint, context));
        return Limits.of(context);
    }

    /** The name of a service. */
    static String name(Resource service) {
        return service.getProperty(FusekiVocab.pServiceName).getString();
    }

    /**
     * Puts something harmless in place of datasets that stand for the database which the program has open: Fuseki builds
     * every dataset it reads of.
     *
     * @return the names of the services whose dataset is still to be put in
     */
    static List<String> takeOutOpenDatabase(Model model) {
        List<Resource> open = model.listSubjectsWithProperty(RDF.type, ServerWords.DATABASE)
                .filterDrop(dataset -> dataset.hasProperty(ServerWords.LOCATION))
                .toList();
        open.forEach(dataset -> {
            model.remove(dataset, RDF.type, ServerWords.DATABASE);
            model.add(dataset, RDF.type, IN_MEMORY);
        });
        return open.stream()
                .flatMap(dataset -> model.listSubjectsWithProperty(FusekiVocab.pDataset, dataset).toList().stream())
                .map(ServerConfiguration::name)
                .toList();
    }
}
