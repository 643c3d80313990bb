package org.attest.map;

import org.attest.model.Fact;
import org.attest.rdf.Att;

/** Who held a place, as a voice says. */
final class ControlMapper {

    private ControlMapper() {}

    static void map(Fact.Control control, Voice voice) {
        Description account = voice.account(control.kind(), control.id(), Att.Control, control.where())
                .add(Att.holder, voice.scope().thing(control.holder()))
                .add(Att.place, voice.scope().thing(control.place()))
                .add(Att.controlState, Att.term(control.state()));
        DatingMapper.map(control.date(), account);
    }
}
