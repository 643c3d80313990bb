package org.attest.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.geosparql.configuration.GeoSPARQLConfig;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.attest.ingest.AuthorityReader;
import org.attest.ingest.ReportReader;
import org.attest.map.AuthorityMapper;
import org.attest.map.ReportMapper;
import org.attest.model.AcceptanceRule;
import org.attest.model.Authority;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Iris;
import org.attest.rdf.Ontology;
import org.attest.resolve.Identity;
import org.attest.resolve.Judged;
import org.attest.resolve.Resolver;
import org.attest.store.Change;
import org.attest.store.DatabaseSettings;
import org.attest.store.GraphStore;
import org.attest.store.LoadNote;
import org.attest.validate.ShapeSet;
import org.attest.validate.Validator;

/** The Mosul example in a database of its own. */
public final class Mosul {

    static final String BASE = "https://w3id.org/attest/demo/mosul/";

    private static final Path FOLDER = Path.of("src/main/resources/org/attest/examples/mosul");

    private Mosul() {}

    /** Loads the example into a new database in that folder. */
    public static GraphStore load(Path database) throws IOException {
        GeoSPARQLConfig.setupNoIndex();
        GraphStore store = GraphStore.openOrCreate(database, DatabaseSettings.of(BASE, Set.of(), "test"));
        Iris iris = new Iris(BASE);
        Ontology ontology = Ontology.standard();
        Validator validator = new Validator(ShapeSet.standard(), ontology);
        List<CheckedBatch> batches = new ArrayList<>();
        List<Authority> authorities = new ArrayList<>();
        Path names = FOLDER.resolve("mosul-authority.json");
        new AuthorityReader().read(names, incoming -> {
            authorities.add(incoming.authority().orElseThrow());
            batches.add(checked(
                    validator,
                    new AuthorityMapper(iris, ontology, AuthorityMapper.Sameness.NONE)
                            .map(authorities.getFirst(), incoming.contentHash()),
                    node -> Set.of()));
        });
        Function<Node, Set<Node>> types = types(batches.getFirst());
        Resolver resolver = new Resolver(new Identity(authorities, Judged.NOTHING));
        ReportMapper mapper = new ReportMapper(iris, ontology, AcceptanceRule.STANDARD);
        for (Path file : reports()) {
            new ReportReader()
                    .read(
                            file,
                            incoming -> batches.add(checked(
                                    validator,
                                    mapper.map(
                                                    resolver.resolve(
                                                            incoming.report().orElseThrow(), problem -> {}),
                                                    incoming.contentHash())
                                            .batch(),
                                    types)));
        }
        store.apply(Change.adding(batches, new LoadNote(BASE + "load/test", Instant.EPOCH)));
        return store;
    }

    private static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json") && !file.endsWith("mosul-authority.json"))
                    .sorted()
                    .toList();
        }
    }

    private static CheckedBatch checked(Validator validator, GraphBatch batch, Function<Node, Set<Node>> types) {
        return Objects.requireNonNull(validator.check(batch, types).batch());
    }

    private static Function<Node, Set<Node>> types(CheckedBatch authority) {
        return thing -> authority.batch().quads().stream()
                .filter(quad -> quad.getSubject().equals(thing)
                        && quad.getPredicate().getURI().endsWith("#type"))
                .map(Quad::getObject)
                .collect(Collectors.toSet());
    }
}
