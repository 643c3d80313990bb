package org.attest.map;

import org.attest.model.Fact;
import org.attest.rdf.Att;
import org.attest.rdf.Literals;

/** By which name a voice goes for a thing. */
final class NameMapper {

    private NameMapper() {}

    static void map(Fact.Name name, Voice voice) {
        Scope scope = voice.scope();
        String language = NameLanguage.of(name.name(), name.language(), scope.language());
        Description account = voice.account(name.kind(), name.id(), Att.Name, name.where())
                .add(Att.names, scope.thing(name.of()))
                .add(Att.name, Literals.text(name.name(), language));
        DatingMapper.map(name.date(), account);
    }
}
