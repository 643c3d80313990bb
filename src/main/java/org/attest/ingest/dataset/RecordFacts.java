package org.attest.ingest.dataset;

import java.math.BigDecimal;
import java.util.List;
import org.attest.model.Certainty;
import org.attest.model.CivilianStatus;
import org.attest.model.Dating;
import org.attest.model.Entity;
import org.attest.model.EntityKind;
import org.attest.model.Fact;
import org.attest.model.PlacePrecision;
import org.attest.model.Polarity;
import org.attest.model.Quantity;
import org.attest.model.Ref;
import org.attest.model.Source;
import org.attest.model.Stance;
import org.attest.model.Testimony;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/** Parts of records, without those that no table has. */
public final class RecordFacts {

    /** Local id of the event of a record. */
    public static final String EVENT = "event";

    private static final String KILLED = "killed";

    private RecordFacts() {}

    /**
     * The event of a record.
     *
     * @param agents local ids of those who did it
     * @param targets local ids of those against whom it was done
     * @param places local ids of where it was
     * @param precision how closely the places tell it; null when not said
     * @param date when; null when not said
     */
    public static Fact.Event event(
            List<String> agents,
            List<String> targets,
            List<String> places,
            @Nullable PlacePrecision precision,
            @Nullable Dating date,
            Where where) {
        return new Fact.Event(
                EVENT, agents, targets, List.of(), List.of(), places, List.of(), List.of(), precision, date, null,
                List.of(), List.of(), null, null, null, List.of(), List.of(), where);
    }

    /**
     * How many died in the event.
     *
     * @param group local id of whose dead they are; null when not said
     * @param counted which of them; null when not said
     * @param refines the figure of which it is a part; null for none
     */
    public static Fact.Figure killed(
            String id,
            @Nullable String group,
            @Nullable CivilianStatus counted,
            Quantity value,
            @Nullable Ref refines,
            Where where) {
        return new Fact.Figure(
                id,
                KILLED,
                null,
                group,
                counted,
                value,
                null,
                null,
                Ref.local(EVENT),
                null,
                null,
                refines,
                List.of(),
                where);
    }

    /** A number that is an estimate, with the word that says so; null for none. */
    public static Quantity about(BigDecimal number, @Nullable String hedge) {
        return new Quantity(null, null, null, number, null, null, hedge);
    }

    /**
     * What a record says.
     *
     * @param speaker local id of whose voice it is; null for the dataset's publisher
     * @param via local ids of the outlets it passed through
     * @param cited the documents that the voice goes by
     * @param said when it was said; null when not known
     */
    public static Testimony testimony(
            @Nullable String speaker,
            List<String> via,
            List<Source> cited,
            @Nullable Dating said,
            Stance stance,
            List<Fact> facts,
            Where where) {
        return new Testimony(
                "record",
                speaker,
                via,
                null,
                cited.stream().map(Source::id).toList(),
                said,
                stance,
                Polarity.AFFIRMS,
                Certainty.UNSTATED,
                facts,
                where);
    }

    /** A thing with a name that may lie within another. */
    public static Entity entity(
            String local, EntityKind kind, @Nullable String name, @Nullable String within, Where where) {
        return new Entity(local, kind, name, null, null, within, null, null, where);
    }
}
