package org.attest.map;

import org.attest.model.Fact;

/** Hands each fact to the mapper of its kind. */
final class FactMapper {

    private final RelationMapper relations;

    FactMapper(RelationMapper relations) {
        this.relations = relations;
    }

    /** Writes a fact whose terms the ontology has. */
    void map(Fact fact, Voice voice) {
        switch (fact) {
            case Fact.Event event -> EventMapper.map(event, voice);
            case Fact.Figure figure -> FigureMapper.map(figure, voice);
            case Fact.Control control -> ControlMapper.map(control, voice);
            case Fact.Position position -> PositionMapper.map(position, voice);
            case Fact.Relation relation -> relations.map(relation, voice);
            case Fact.Characterisation term -> CharacterisationMapper.map(term, voice);
            case Fact.Name name -> NameMapper.map(name, voice);
        }
    }
}
