package org.attest.model;

import java.util.List;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/** One thing said in a testimony. The kinds are a closed set: a new one has to be handled wherever facts are. */
public sealed interface Fact {

    /** Local id of the account. */
    String id();

    /** Where in the text it stands; may be empty. */
    List<Evidence> evidence();

    /** The place in the input. */
    Where where();

    /** The word for its kind, in JSON and in IRIs. */
    default String kind() {
        return switch (this) {
            case Event e -> "event";
            case Figure f -> "figure";
            case Control c -> "control";
            case Position p -> "position";
            case Relation r -> "relation";
            case Characterisation c -> "characterisation";
            case Name n -> "name";
        };
    }

    /**
     * What a voice says of an event. Lists hold local ids of entities and may be empty.
     *
     * @param id local id of the declared event
     * @param agents who did it
     * @param targets against whom or what
     * @param supporters who helped the agents
     * @param participants who took part, in a role not said
     * @param places where
     * @param from where a movement started
     * @param toward where it was to lead; nothing says that it got there
     * @param placePrecision how closely places tell where it was; null when not said
     * @param date when; null when not said
     * @param outcome how it came out; null when not said
     * @param means with what, in the source's own few words
     * @param weapons with what, by the closed list
     * @param partOf the larger event it belongs to
     * @param reverses the event it undid
     * @param fulfils the planned, promised or predicted event it carries out
     * @param causes the events it brought about
     */
    record Event(
            String id,
            List<String> agents,
            List<String> targets,
            List<String> supporters,
            List<String> participants,
            List<String> places,
            List<String> from,
            List<String> toward,
            @Nullable PlacePrecision placePrecision,
            @Nullable Dating date,
            @Nullable Outcome outcome,
            List<String> means,
            List<Weapon> weapons,
            @Nullable Ref partOf,
            @Nullable Ref reverses,
            @Nullable Ref fulfils,
            List<Ref> causes,
            List<Evidence> evidence,
            Where where)
            implements Fact {}

    /**
     * A number.
     *
     * @param measure what is measured: name of a measure of the ontology, with a small first letter
     * @param of what is counted, in few words; null when the measure says it
     * @param group local id of the actor whose people or things are counted; null when not said
     * @param counted whether civilians are counted; null when not said
     * @param value the number with its hedges
     * @param unit unit of measure in few words; null for a plain count
     * @param per the span of time in each of which there are so many; null for a number that is no rate
     * @param event the event it is about
     * @param place local id of the place it is about
     * @param date the period counted, or the day at which it held
     * @param refines the figure of which this is a part or a closer statement
     */
    record Figure(
            String id,
            String measure,
            @Nullable String of,
            @Nullable String group,
            @Nullable CivilianStatus counted,
            Quantity value,
            @Nullable String unit,
            @Nullable Rate per,
            @Nullable Ref event,
            @Nullable String place,
            @Nullable Dating date,
            @Nullable Ref refines,
            List<Evidence> evidence,
            Where where)
            implements Fact {}

    /**
     * Who held a place.
     *
     * @param holder local id of the actor
     * @param place local id of the place
     * @param state how
     * @param date the period; null for "at the time of saying"
     */
    record Control(
            String id,
            String holder,
            String place,
            ControlState state,
            @Nullable Dating date,
            List<Evidence> evidence,
            Where where)
            implements Fact {}

    /**
     * Who held a post.
     *
     * @param person local id of the person
     * @param post the post, in few words
     * @param postKind what sort of post; null when not said
     * @param rank military rank; null when not said
     * @param organisation local id of the organisation or unit it is a post of; null when not said
     * @param date when; null for "at the time of saying"
     */
    record Position(
            String id,
            String person,
            String post,
            @Nullable PostKind postKind,
            @Nullable String rank,
            @Nullable String organisation,
            @Nullable Dating date,
            List<Evidence> evidence,
            Where where)
            implements Fact {}

    /**
     * How two things stand to each other.
     *
     * @param subject local id of the first
     * @param relation how it stands to the second
     * @param object local id of the second
     * @param distance how far apart, for places; null when not said
     * @param unit unit of the distance; null without one
     * @param direction in which the first lies, seen from the second, in few words; null when not said
     * @param date when; null for "at the time of saying"
     */
    record Relation(
            String id,
            String subject,
            RelationType relation,
            String object,
            @Nullable Quantity distance,
            @Nullable String unit,
            @Nullable String direction,
            @Nullable Dating date,
            List<Evidence> evidence,
            Where where)
            implements Fact {}

    /**
     * What a voice calls someone or an event, beyond a name. One of {@code of} and {@code event} is there, never both.
     *
     * @param of local id of the thing; null when it is an event
     * @param event the event; null when it is a thing
     * @param as the term, in few words
     * @param language its language (BCP 47); null for that of the source
     */
    record Characterisation(
            String id,
            @Nullable String of,
            @Nullable Ref event,
            String as,
            @Nullable String language,
            List<Evidence> evidence,
            Where where)
            implements Fact {}

    /**
     * By which name a voice goes for a thing.
     *
     * @param of local id of the thing
     * @param name the name
     * @param language its language (BCP 47); null for that of the source
     * @param date from when to when it went by that name; null when not said
     */
    record Name(
            String id,
            String of,
            String name,
            @Nullable String language,
            @Nullable Dating date,
            List<Evidence> evidence,
            Where where)
            implements Fact {}
}
