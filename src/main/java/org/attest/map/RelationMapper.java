package org.attest.map;

import java.util.List;
import org.apache.jena.graph.Node;
import org.attest.model.Dating;
import org.attest.model.Fact;
import org.attest.problem.Where;
import org.attest.rdf.Att;
import org.attest.rdf.Ontology;
import org.jspecify.annotations.Nullable;

/** How two things stand to each other, as a voice says; in accepted testimonies also in one plain triple. */
final class RelationMapper {

    private final Ontology ontology;

    RelationMapper(Ontology ontology) {
        this.ontology = ontology;
    }

    void map(Fact.Relation relation, Voice voice) {
        Scope scope = voice.scope();
        Node kind = Att.term(relation.relation());
        Node subject = scope.things(List.of(relation.subject())).getFirst();
        Node object = scope.things(List.of(relation.object())).getFirst();
        Description account = account(relation.id(), subject, kind, object, relation.where(), voice)
                .text(Att.unit, relation.unit())
                .text(Att.direction, relation.direction());
        QuantityMapper.map(relation.distance(), account);
        DatingMapper.map(relation.date(), account);
        // Two places 330 km apart stand in a relation, but are no neighbours; and a plain triple has no past tense.
        // Nor has it a word for doubt.
        if (relation.distance() == null && !isOver(relation.date()) && voice.isLikely(relation.id())) {
            plain(subject, kind, object, voice);
        }
    }

    private static boolean isOver(@Nullable Dating date) {
        return date != null && date.isOver();
    }

    /** That a thing is of a sort, as the declarations of a report say: the object is a concept, no thing. */
    void map(String id, String thing, Node kind, Node concept, Where where, Voice voice) {
        Node subject = voice.scope().things(List.of(thing)).getFirst();
        account(id, subject, kind, concept, where, voice);
        plain(subject, kind, concept, voice);
    }

    private static Description account(String id, Node subject, Node kind, Node object, Where where, Voice voice) {
        return voice.account("relation", id, Att.Relation, where)
                .add(Att.subject, subject)
                .add(Att.relation, kind)
                .add(Att.object, object);
    }

    private void plain(Node subject, Node kind, Node object, Voice voice) {
        if (voice.accepted()) {
            ontology.plainProperties(kind).forEach(plain -> voice.sink().add(voice.node(), subject, plain, object));
        }
    }
}
