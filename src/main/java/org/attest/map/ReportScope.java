package org.attest.map;

import java.util.List;
import org.apache.jena.graph.Node;
import org.attest.model.Entity;
import org.attest.model.Ref;
import org.attest.model.Report;
import org.attest.model.ResolvedReport;
import org.attest.model.Source;
import org.attest.rdf.Iris;
import org.jspecify.annotations.Nullable;

/** What the local ids of a report mean. */
final class ReportScope extends Scope {

    private final Report report;
    private final Node reportNode;

    ReportScope(ResolvedReport resolved, Iris iris) {
        super(iris);
        this.report = resolved.report();
        this.reportNode = iris.report(report.id());
        for (Entity entity : report.entities()) {
            isThing(entity.id(), iris.thing(report.id(), resolved.thing(entity.id())));
        }
        report.spokenOf().forEach(source -> isSource(source.id(), iris.spokenOf(report.id(), source)));
        report.events().forEach(this::isEvent);
    }

    Report report() {
        return report;
    }

    Node reportNode() {
        return reportNode;
    }

    @Override
    Node source() {
        return iris().source(report.source());
    }

    @Override
    @Nullable String language() {
        return report.source().language();
    }

    @Override
    Node account(String kind, String id) {
        return iris().account(report.id(), kind, id);
    }

    @Override
    Node referred(String kind, Ref ref) {
        return iris().account(ref.report() == null ? report.id() : ref.report(), kind, ref.id());
    }

    @Override
    String name() {
        return "report " + report.id();
    }

    /** The voice where no speaker is named: the authors, else the publisher, else an author without a name. */
    List<Node> ownVoice() {
        Source source = report.source();
        if (!source.authors().isEmpty()) {
            return things(source.authors());
        }
        Node publisher = thing(source.publisher());
        return List.of(publisher != null ? publisher : iris().unnamedAuthor(report.id()));
    }

    /** Whether nobody is known who could be the voice of the document. */
    boolean hasUnnamedAuthor() {
        return report.source().authors().isEmpty() && report.source().publisher() == null;
    }
}
