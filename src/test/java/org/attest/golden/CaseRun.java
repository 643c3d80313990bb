package org.attest.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.attest.ingest.AuthorityReader;
import org.attest.ingest.Incoming;
import org.attest.ingest.ReportReader;
import org.attest.map.AuthorityMapper;
import org.attest.map.Mapped;
import org.attest.map.ReportMapper;
import org.attest.model.AcceptanceRule;
import org.attest.model.Authority;
import org.attest.model.Report;
import org.attest.problem.Problem;
import org.attest.rdf.Att;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Iris;
import org.attest.rdf.Literals;
import org.attest.rdf.Ontology;
import org.attest.rdf.TrigWriter;
import org.attest.resolve.Identity;
import org.attest.resolve.Judged;
import org.attest.resolve.Resolver;
import org.attest.validate.Checked;
import org.attest.validate.ShapeSet;
import org.attest.validate.Validator;

/**
 * A case run through the stages before the store.
 *
 * @param trig what is left, in canonical form
 * @param problems one a line: severity, code, place, what
 * @param quads how many quads are left
 */
record CaseRun(String trig, String problems, long quads) {

    static final String BASE = "https://example.org/case/";
    /** Not that of the file: how content is hashed is the reader's business, and no case of these. */
    private static final String HASH = "0".repeat(64);

    private static final Iris IRIS = new Iris(BASE);
    private static final Ontology ONTOLOGY = Ontology.standard();
    private static final Validator VALIDATOR = new Validator(ShapeSet.standard(), ONTOLOGY);
    private static final TrigWriter WRITER = new TrigWriter(
            BASE,
            Map.of(
                    "att", Att.NS,
                    "dct", "http://purl.org/dc/terms/",
                    "edtf", Literals.EDTF.replace("EDTF", ""),
                    "geo", "http://www.opengis.net/ont/geosparql#",
                    "oa", "http://www.w3.org/ns/oa#",
                    "prov", "http://www.w3.org/ns/prov#",
                    "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
                    "skos", "http://www.w3.org/2004/02/skos/core#",
                    "thing", Iris.THINGS,
                    "xsd", "http://www.w3.org/2001/XMLSchema#"));

    /** The case of a folder. */
    static CaseRun of(Path folder) throws IOException {
        return of(folder.resolve("report.json"), folder.resolve("authority.json"));
    }

    /** A report and an authority, which need not be there. */
    static CaseRun of(Path report, Path authorityFile) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Set<Quad> left = new HashSet<>();
        List<Authority> authorities = authorities(authorityFile);
        for (Authority authority : authorities) {
            add(
                    VALIDATOR.check(
                            new AuthorityMapper(IRIS, ONTOLOGY, AuthorityMapper.Sameness.NONE).map(authority, HASH),
                            t -> Set.of()),
                    left,
                    problems);
        }
        Incoming incoming = new ReportReader().parse("report.json", Files.readString(report));
        problems.addAll(incoming.problems());
        if (incoming.report().isPresent()) {
            Mapped mapped = mapped(incoming.report().get(), authorities, problems);
            Set<Quad> known = Set.copyOf(left);
            add(VALIDATOR.check(mapped.batch(), thing -> types(known, thing)), left, problems);
        }
        return new CaseRun(WRITER.write(left.iterator()), lines(problems), left.size());
    }

    private static Mapped mapped(Report report, List<Authority> authorities, List<Problem> problems) {
        var resolved = new Resolver(new Identity(authorities, Judged.NOTHING)).resolve(report, problems::add);
        Mapped mapped = new ReportMapper(IRIS, ONTOLOGY, AcceptanceRule.STANDARD).map(resolved, HASH);
        mapped.rejections().forEach(rejection -> problems.addAll(rejection.problems()));
        return mapped;
    }

    private static List<Authority> authorities(Path file) throws IOException {
        return Files.exists(file)
                ? List.of(new AuthorityReader()
                        .parse("authority.json", Files.readString(file))
                        .authority()
                        .orElseThrow())
                : List.of();
    }

    private static Set<Node> types(Set<Quad> known, Node thing) {
        return known.stream()
                .filter(quad ->
                        quad.getSubject().equals(thing) && quad.getPredicate().equals(RDF.type.asNode()))
                .map(Quad::getObject)
                .collect(Collectors.toSet());
    }

    private static void add(Checked checked, Set<Quad> left, List<Problem> problems) {
        checked.rejections().forEach(rejection -> problems.addAll(rejection.problems()));
        if (checked.batch() != null) {
            GraphBatch batch = checked.batch().batch();
            left.addAll(batch.quads());
            problems.addAll(checked.batch().remarks());
        }
    }

    private static String lines(List<Problem> problems) {
        return problems.stream()
                .map(p -> String.join(
                        "\t", p.severity().name(), p.code().id(), p.where().toString(), p.what(), p.cure()))
                .map(line -> line + "\n")
                .sorted()
                .collect(Collectors.joining());
    }
}
