package org.attest.map;

import org.attest.model.Fact;
import org.attest.rdf.Att;

/** A number that a voice gives. */
final class FigureMapper {

    private FigureMapper() {}

    static void map(Fact.Figure figure, Voice voice) {
        Scope scope = voice.scope();
        Description account = voice.account(figure.kind(), figure.id(), Att.Figure, figure.where())
                .add(Att.measure, Att.concept(figure.measure()))
                .text(Att.counts, figure.of())
                .add(Att.group, scope.thing(figure.group()))
                .word(Att.countedAs, figure.counted())
                .text(Att.unit, figure.unit())
                .word(Att.per, figure.per())
                .add(Att.event, scope.account("event", figure.event()))
                .add(Att.place, scope.thing(figure.place()))
                .add(Att.refines, scope.account(figure.kind(), figure.refines()));
        QuantityMapper.map(figure.value(), account);
        DatingMapper.map(figure.date(), account);
    }
}
