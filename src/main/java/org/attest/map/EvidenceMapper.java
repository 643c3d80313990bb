package org.attest.map;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.SKOS;
import org.attest.model.Evidence.Span;
import org.attest.model.Exclusion;
import org.attest.model.Fact;
import org.attest.rdf.Att;
import org.attest.rdf.Iris;
import org.attest.rdf.Literals;

/**
 * Where in the source it stands, in graphs of their own, after the Web Annotation model.
 *
 * <p>The spans of an account are numbered by their offsets, so that the order in which they were given changes nothing.
 * Words are not written: the reader has them anchored first.
 */
final class EvidenceMapper {

    private static final Comparator<Span> BY_OFFSET =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    private EvidenceMapper() {}

    /**
     * The evidence of a testimony's facts.
     *
     * @param testimony where the catalogue describes it: it is told there in which graph the evidence stands, if any does
     */
    static void map(List<Fact> facts, Voice voice, Description testimony) {
        record Account(String kind, String id) {}
        Map<Account, SortedSet<Span>> spans =
                new TreeMap<>(Comparator.comparing(Account::kind).thenComparing(Account::id));
        for (Fact fact : facts) {
            fact.evidence().stream()
                    .filter(Span.class::isInstance)
                    .map(Span.class::cast)
                    .forEach(span -> spans.computeIfAbsent(
                                    new Account(fact.kind(), fact.id()), account -> new TreeSet<>(BY_OFFSET))
                            .add(span));
        }
        Iris iris = voice.scope().iris();
        Node graph = iris.evidenceGraph(voice.node());
        if (!spans.isEmpty()) {
            testimony.add(Att.evidence, graph);
        }
        spans.forEach((account, sorted) -> {
            int n = 0;
            for (Span span : sorted) {
                n++;
                Description annotation = voice.sink()
                        .describe(graph, iris.annotation(graph, account.kind(), account.id(), n))
                        .type(OA.Annotation.asNode())
                        .add(OA.hasBody.asNode(), voice.scope().account(account.kind(), account.id()));
                target(annotation, graph, span, voice.scope(), voice.sink());
            }
        });
    }

    /** What was left out of the text. */
    static void exclusions(ReportScope scope, QuadSink sink) {
        Node graph = scope.iris().evidenceGraph(scope.reportNode());
        int n = 0;
        for (Exclusion exclusion : scope.report().excluded()) {
            n++;
            if (exclusion.evidence() instanceof Span span) {
                Description left = sink.describe(
                                graph, scope.iris().excluded(scope.report().id(), n))
                        .type(Att.Exclusion)
                        .add(Att.excludedFrom, scope.reportNode())
                        .add(Att.reason, Att.term(exclusion.reason()))
                        .text(SKOS.note.asNode(), exclusion.note());
                target(left, graph, span, scope, sink);
            }
        }
    }

    private static void target(Description of, Node graph, Span span, Scope scope, QuadSink sink) {
        Node target = scope.iris().target(of.subject());
        Node selector = scope.iris().selector(of.subject());
        of.add(OA.hasTarget.asNode(), target);
        sink.describe(graph, target)
                .type(OA.SpecificResource.asNode())
                .add(OA.hasSource.asNode(), scope.source())
                .add(OA.hasSelector.asNode(), selector);
        sink.describe(graph, selector)
                .type(OA.TextPositionSelector.asNode())
                .add(OA.start.asNode(), Literals.count(span.start()))
                .add(OA.end.asNode(), Literals.count(span.end()));
    }
}
