package org.attest.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.attest.model.AcceptanceRule;
import org.attest.model.Extractor;
import org.attest.model.ExtractorKind;
import org.attest.model.Fact;
import org.attest.model.Report;
import org.attest.model.ResolvedReport;
import org.attest.model.Testimony;
import org.attest.problem.Problem;
import org.attest.problem.Rejection;
import org.attest.rdf.Att;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;
import org.attest.rdf.Literals;
import org.attest.rdf.Ontology;
import org.attest.rdf.Prov;

/**
 * Makes the quads of a report: its testimonies with their evidence, its part of the catalogue and of the things.
 *
 * <p>The same report gives the same set of quads, in whatever order its parts stand. Immutable: safe for use by several
 * threads.
 */
public final class ReportMapper {

    private final Iris iris;
    private final Ontology ontology;
    private final TermCheck check;
    private final RelationMapper relations;
    private final TestimonyMapper testimonies;

    /**
     * A mapper for one database.
     *
     * @param iris the IRIs under the base of the database
     * @param ontology the terms
     * @param rule which testimonies the database accepts
     */
    public ReportMapper(Iris iris, Ontology ontology, AcceptanceRule rule) {
        this.iris = iris;
        this.ontology = ontology;
        this.check = new TermCheck(ontology);
        this.relations = new RelationMapper(ontology);
        this.testimonies = new TestimonyMapper(new FactMapper(relations), rule);
    }

    /**
     * Maps a report.
     *
     * @param resolved a report whose references are checked
     * @param contentHash SHA-256 of the report as archived, 64 hex digits
     */
    public Mapped map(ResolvedReport resolved, String contentHash) {
        ReportScope scope = new ReportScope(resolved, iris);
        QuadSink sink = new QuadSink(ontology);
        describe(resolved, contentHash, scope, sink);
        List<Rejection> rejections = new ArrayList<>();
        int taken = 0;
        for (Testimony testimony : resolved.report().testimonies()) {
            List<Fact> good = sift(testimony, scope, rejections);
            testimonies.map(testimony, good, scope, sink);
            taken += good.size();
        }
        DeclarationMapper.testimony(resolved.report())
                .map(declared -> testimonies.map(declared, declared.facts(), scope, sink))
                .ifPresent(voice -> DeclarationMapper.forces(resolved.report(), relations, voice));
        GraphBatch batch = sink.batch(GraphBatch.Kind.REPORT, resolved.report().id(), scope.reportNode(), contentHash);
        return new Mapped(batch, rejections, taken);
    }

    private List<Fact> sift(Testimony testimony, Scope scope, List<Rejection> rejections) {
        List<Fact> good = new ArrayList<>(testimony.facts().size());
        for (Fact fact : testimony.facts()) {
            Optional<Problem> problem = check.check(fact, scope);
            if (problem.isPresent()) {
                // The record's own text: what was read stands in the input at the place given.
                rejections.add(
                        new Rejection(fact.where(), Rejection.Reach.FACT, fact.toString(), List.of(problem.get())));
            } else {
                good.add(fact);
            }
        }
        return good;
    }

    private void describe(ResolvedReport resolved, String contentHash, ReportScope scope, QuadSink sink) {
        Report report = resolved.report();
        Node extractor = iris.extractor(report.extractor());
        sink.origin(scope.reportNode(), report.source().where());
        Description description = sink.describe(Graphs.CATALOGUE, scope.reportNode())
                .type(Att.Report)
                .add(Att.extractedFrom, scope.source())
                .add(Att.extractor, extractor)
                .text(Att.extractorVersion, report.extractor().version())
                .add(Att.extracted, Literals.date(report.extractor().date()))
                .add(Att.describes, scope.source())
                .text(Att.contentHash, contentHash);
        report.spokenOf().forEach(source -> description.add(Att.describes, scope.source(source.id())));
        describe(report.extractor(), sink.describe(Graphs.CATALOGUE, extractor));
        SourceMapper.map(scope, sink);
        ThingMapper.map(resolved, scope, sink);
        EvidenceMapper.exclusions(scope, sink);
    }

    private static void describe(Extractor extractor, Description description) {
        description
                .type(Prov.AGENT)
                .type(extractor.kind() == ExtractorKind.PERSON ? Prov.PERSON : Prov.SOFTWARE_AGENT)
                .text(RDFS.label.asNode(), extractor.name());
    }
}
