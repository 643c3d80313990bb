package org.attest.map;

import org.attest.model.Fact;
import org.attest.rdf.Att;
import org.attest.rdf.Literals;

/** What a voice calls someone or an event, beyond a name. */
final class CharacterisationMapper {

    private CharacterisationMapper() {}

    static void map(Fact.Characterisation term, Voice voice) {
        Scope scope = voice.scope();
        String language = term.language() != null ? term.language() : scope.language();
        voice.account(term.kind(), term.id(), Att.Characterisation, term.where())
                .add(Att.of, scope.thing(term.of()))
                .add(Att.of, scope.account("event", term.event()))
                .add(Att.as, Literals.text(term.as(), language));
    }
}
