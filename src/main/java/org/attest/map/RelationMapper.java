package org.attest.map;

import java.util.List;
import org.apache.jena.graph.Node;
import org.attest.model.Fact;
import org.attest.rdf.Att;
import org.attest.rdf.Ontology;

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
        Description account = voice.account(relation.kind(), relation.id(), Att.Relation, relation.where())
                .add(Att.subject, subject)
                .add(Att.relation, kind)
                .add(Att.object, object)
                .text(Att.unit, relation.unit())
                .text(Att.direction, relation.direction());
        QuantityMapper.map(relation.distance(), account);
        DatingMapper.map(relation.date(), account);
        // Two places 330 km apart stand in a relation, but are no neighbours.
        if (voice.accepted() && relation.distance() == null) {
            ontology.plainProperties(kind).forEach(plain -> voice.sink().add(voice.node(), subject, plain, object));
        }
    }
}
