package org.attest.map;

import java.util.List;
import org.apache.jena.graph.Node;
import org.attest.model.AcceptanceRule;
import org.attest.model.Fact;
import org.attest.model.Polarity;
import org.attest.model.Status;
import org.attest.model.Testimony;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.rdf.Literals;

/** Testimonies: their description in the catalogue, their accounts in a graph each, the evidence in another. */
final class TestimonyMapper {

    private final FactMapper factMapper;
    private final AcceptanceRule rule;

    TestimonyMapper(FactMapper factMapper, AcceptanceRule rule) {
        this.factMapper = factMapper;
        this.rule = rule;
    }

    /**
     * Writes a testimony.
     *
     * @param facts those of its facts that can be mapped
     * @return the testimony, for what is no fact of a report
     */
    Voice map(Testimony testimony, List<Fact> facts, ReportScope scope, QuadSink sink) {
        Node node = scope.iris().testimony(scope.report().id(), testimony.id());
        boolean accepted = rule.accepts(
                scope.report().source().type(),
                testimony.stance(),
                testimony.polarity(),
                testimony.certainty(),
                Status.CURRENT);
        Voice voice = new Voice(scope, sink, node, accepted, testimony.confidence());
        sink.origin(node, testimony.where());
        Description description = describe(testimony, voice, scope);
        for (Fact fact : facts) {
            factMapper.map(fact, voice);
            if (testimony.polarity() == Polarity.DENIES) {
                description.add(Att.denies, scope.account(fact.kind(), fact.id()));
            }
        }
        EvidenceMapper.map(facts, voice, description);
        return voice;
    }

    private static Description describe(Testimony testimony, Voice voice, ReportScope scope) {
        Node speaker = scope.thing(testimony.speaker());
        Description description = voice.sink()
                .describe(Graphs.CATALOGUE, voice.node())
                .type(Att.Testimony)
                .add(Att.source, scope.source())
                .add(Att.report, scope.reportNode())
                .addAll(Att.speaker, speaker == null ? scope.ownVoice() : List.of(speaker));
        standing(testimony, voice, description);
        return description;
    }

    /** How a testimony came about and how firm it is: all but whose and where it is. */
    static void standing(Testimony testimony, Voice voice, Description description) {
        Scope scope = voice.scope();
        description
                .addAll(Att.via, scope.things(testimony.via()))
                .add(Att.quotedFrom, scope.source(testimony.quotedFrom()))
                .add(Att.stance, Att.term(testimony.stance()))
                .add(Att.polarity, Att.term(testimony.polarity()))
                .add(Att.certainty, Att.term(testimony.certainty()))
                .add(Att.status, Att.term(Status.CURRENT))
                .add(Att.accepted, Literals.bool(voice.accepted()));
        testimony.basedOn().forEach(source -> description.add(Att.basedOn, scope.source(source)));
        DatingMapper.said(testimony.said(), description);
    }
}
