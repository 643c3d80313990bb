package org.attest.map;

import java.util.List;
import java.util.Optional;
import org.attest.model.EventDecl;
import org.attest.model.Evidence;
import org.attest.model.Fact;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Where;
import org.attest.rdf.Ontology;

/** Finds the facts for which nothing can be written. */
final class TermCheck {

    private final Ontology ontology;

    TermCheck(Ontology ontology) {
        this.ontology = ontology;
    }

    /** Why a fact cannot be mapped; empty where it can. */
    Optional<Problem> check(Fact fact, Scope scope) {
        if (fact.evidence().stream().anyMatch(Evidence.Words.class::isInstance)) {
            return Optional.of(Problem.of(
                    ProblemCode.WORDS_NOT_ANCHORED,
                    fact.where().child("evidence"),
                    "evidence is given in words, which are not stored",
                    "run 'attest anchor' on the report first"));
        }
        return switch (fact) {
            case Fact.Event event -> checkEvent(scope.event(event.id()));
            case Fact.Figure figure -> checkMeasure(figure);
            case Fact.Control c -> Optional.empty();
            case Fact.Position p -> Optional.empty();
            case Fact.Relation r -> Optional.empty();
            case Fact.Characterisation c -> Optional.empty();
            case Fact.Name n -> Optional.empty();
        };
    }

    private Optional<Problem> checkEvent(EventDecl event) {
        return ontology.isEventType(event.type())
                ? Optional.empty()
                : Optional.of(unknown(
                        event.where().child("type"),
                        "event type",
                        event.type(),
                        ontology.eventTypesLike(event.type()),
                        "ontology/event-types.ttl"));
    }

    private Optional<Problem> checkMeasure(Fact.Figure figure) {
        return ontology.isMeasure(figure.measure())
                ? Optional.empty()
                : Optional.of(unknown(
                        figure.where().child("measure"),
                        "measure",
                        figure.measure(),
                        ontology.measuresLike(figure.measure()),
                        "ontology/figures.ttl"));
    }

    private static Problem unknown(Where where, String what, String term, List<String> like, String list) {
        String cure = like.isEmpty() ? "" : "did you mean " + String.join(" or ", like) + "? ";
        return Problem.of(
                ProblemCode.TERM_UNKNOWN,
                where,
                "the ontology has no " + what + " \"" + term + "\"",
                cure + "all of them are in " + list);
    }
}
