package org.attest.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.attest.model.Entity;
import org.attest.model.EventDecl;
import org.attest.model.Ref;
import org.attest.model.Report;
import org.attest.model.ResolvedReport;
import org.attest.model.Source;
import org.attest.rdf.Iris;
import org.jspecify.annotations.Nullable;

/** What local ids of one report mean, as nodes. References are taken as checked: a dangling one is an exception. */
final class Scope {

    private final Iris iris;
    private final Report report;
    private final Node reportNode;
    private final Map<String, Node> things = new HashMap<>();
    private final Map<String, Node> sources = new HashMap<>();
    private final Map<String, EventDecl> events = new HashMap<>();

    Scope(ResolvedReport resolved, Iris iris) {
        this.iris = iris;
        this.report = resolved.report();
        this.reportNode = iris.report(report.id());
        for (Entity entity : report.entities()) {
            things.put(entity.id(), iris.thing(report.id(), resolved.thing(entity.id())));
        }
        report.spokenOf().forEach(source -> sources.put(source.id(), iris.spokenOf(report.id(), source)));
        report.events().forEach(event -> events.put(event.id(), event));
    }

    Report report() {
        return report;
    }

    Iris iris() {
        return iris;
    }

    Node reportNode() {
        return reportNode;
    }

    /** The document that the report was extracted from. */
    Node source() {
        return iris.source(report.source());
    }

    /** A document that is spoken of; null for null. */
    @Nullable Node source(@Nullable String id) {
        return id == null ? null : known(sources.get(id), "source", id);
    }

    /** An entity; null for null. */
    @Nullable Node thing(@Nullable String id) {
        return id == null ? null : known(things.get(id), "entity", id);
    }

    /** Entities, in their order. */
    List<Node> things(List<String> ids) {
        return ids.stream().map(id -> known(things.get(id), "entity", id)).toList();
    }

    /** The declaration of an event. */
    EventDecl event(String id) {
        return known(events.get(id), "event", id);
    }

    /** An account of this report. */
    Node account(String kind, String id) {
        return iris.account(report.id(), kind, id);
    }

    /** An account of this or another report; null for null. */
    @Nullable Node account(String kind, @Nullable Ref ref) {
        return ref == null ? null : referred(kind, ref);
    }

    /** An account of this or another report. */
    Node referred(String kind, Ref ref) {
        return iris.account(ref.report() == null ? report.id() : ref.report(), kind, ref.id());
    }

    /** The voice where no speaker is named: the authors, else the publisher, else an author without a name. */
    List<Node> ownVoice() {
        Source source = report.source();
        if (!source.authors().isEmpty()) {
            return things(source.authors());
        }
        Node publisher = thing(source.publisher());
        return List.of(publisher != null ? publisher : iris.unnamedAuthor(report.id()));
    }

    /** Whether nobody is known who could be the voice of the document. */
    boolean hasUnnamedAuthor() {
        return report.source().authors().isEmpty() && report.source().publisher() == null;
    }

    private <T> T known(@Nullable T found, String what, String id) {
        if (found == null) {
            throw new IllegalArgumentException("no " + what + " " + id + " in report " + report.id());
        }
        return found;
    }
}
