package org.attest.ingest.ucdp;

import java.util.List;
import org.attest.ingest.dataset.RecordFacts;
import org.attest.model.EntityKind;
import org.attest.model.RecordThing;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * Actors as things: both datasets call them by the same keys, and meet there.
 *
 * <p>The addresses are those of the UCDP's own site, by its numbers as they are since 2017 (columns {@code *_new_id});
 * they were found in use in public programs, {@code /actor/} in one that reads those pages. Of dyads and of conflicts
 * that are no state-based ones no address is known for sure, and none is made up.
 */
final class UcdpThings {

    /** What keys of actors begin with. */
    static final String ACTOR = "ucdp-actor/";

    /** What keys of those begin with who are named as having said something. */
    static final String SPEAKER = "ucdp-speaker/";

    private static final String SITE = "https://ucdp.uu.se/";
    private static final String GOVERNMENT = "Government of ";

    private UcdpThings() {}

    /**
     * An actor.
     *
     * @param local local id in the record
     * @param number its number; null when it is known by its name alone
     */
    static RecordThing actor(
            String local, EntityKind kind, @Nullable String name, @Nullable String number, Where where) {
        return new RecordThing(
                RecordFacts.entity(local, kind, name, null, where),
                number == null ? ACTOR : ACTOR + number,
                number == null ? List.of() : actorAddresses(number),
                null);
    }

    /** The addresses of an actor. */
    static List<String> actorAddresses(String number) {
        return List.of(SITE + "actor/" + number);
    }

    /** The addresses of a state-based conflict. */
    static List<String> conflictAddresses(String number) {
        return List.of(SITE + "conflict/" + number);
    }

    /** Whether a name is that of a state's government. */
    static boolean isGovernment(String name) {
        return name.startsWith(GOVERNMENT);
    }
}
