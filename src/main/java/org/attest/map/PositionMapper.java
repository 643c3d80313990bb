package org.attest.map;

import org.attest.model.Fact;
import org.attest.rdf.Att;

/** Who held a post, as a voice says. */
final class PositionMapper {

    private PositionMapper() {}

    static void map(Fact.Position position, Voice voice) {
        Description account = voice.account(position.kind(), position.id(), Att.Position, position.where())
                .add(Att.person, voice.scope().thing(position.person()))
                .text(Att.post, position.post())
                .word(Att.postKind, position.postKind())
                .text(Att.rank, position.rank())
                .add(Att.organisation, voice.scope().thing(position.organisation()));
        DatingMapper.map(position.date(), account);
    }
}
