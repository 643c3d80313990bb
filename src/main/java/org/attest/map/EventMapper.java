package org.attest.map;

import org.apache.jena.vocabulary.RDFS;
import org.attest.model.EventDecl;
import org.attest.model.Fact;
import org.attest.rdf.Att;

/** What a voice says of an event. */
final class EventMapper {

    private EventMapper() {}

    static void map(Fact.Event event, Voice voice) {
        Scope scope = voice.scope();
        EventDecl declared = scope.event(event.id());
        Description account = voice.account(event.kind(), event.id(), Att.term(declared.type()), event.where())
                .text(RDFS.label.asNode(), declared.label())
                .addAll(Att.agent, scope.things(event.agents()))
                .addAll(Att.target, scope.things(event.targets()))
                .addAll(Att.supporter, scope.things(event.supporters()))
                .addAll(Att.participant, scope.things(event.participants()))
                .addAll(Att.place, scope.things(event.places()))
                .addAll(Att.from, scope.things(event.from()))
                .addAll(Att.toward, scope.things(event.toward()))
                .word(Att.placePrecision, event.placePrecision())
                .addAll(Att.weapon, event.weapons().stream().map(Att::term).toList())
                .word(Att.outcome, event.outcome())
                .add(Att.partOfEvent, scope.account(event.kind(), event.partOf()))
                .add(Att.reverses, scope.account(event.kind(), event.reverses()))
                .add(Att.fulfils, scope.account(event.kind(), event.fulfils()))
                .addAll(
                        Att.causes,
                        event.causes().stream()
                                .map(caused -> scope.referred(event.kind(), caused))
                                .toList());
        event.means().forEach(means -> account.text(Att.means, means));
        DatingMapper.map(event.date(), account);
    }
}
