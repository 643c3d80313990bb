package org.attest.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.model.Polarity;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemSink;
import org.attest.problem.Where;

/**
 * Sees to it that an id means one account: one kind of fact, once in a testimony, and over several testimonies only where
 * no two of them affirm it. Voices may share an event, that is what events are declared for.
 */
final class AccountIds {

    private final Map<String, List<Use>> uses = new HashMap<>();

    private record Use(String kind, int testimony, Polarity polarity, Where where) {}

    /**
     * Enters the use of an id.
     *
     * @param kind the word for the kind of fact
     * @param id the id; empty when it could not be read, which enters nothing
     * @param testimony number of the testimony in the report
     * @param polarity whether that testimony affirms or denies
     * @param where place of the fact
     */
    void use(String kind, String id, int testimony, Polarity polarity, Where where, ProblemSink problems) {
        if (id.isEmpty()) {
            return;
        }
        Use use = new Use(kind, testimony, polarity, where);
        List<Use> earlier = uses.computeIfAbsent(id, i -> new ArrayList<>(1));
        earlier.stream()
                .filter(other -> clash(use, other))
                .findFirst()
                .ifPresent(other -> problems.accept(Problem.of(
                        ProblemCode.ID_TWICE,
                        where.child(kind.equals("event") ? "event" : "id"),
                        "the id \"" + id + "\" is taken by "
                                + (other.kind.equals("event") ? "an event" : "a " + other.kind) + ", see "
                                + other.where.pointer(),
                        cure(other, use))));
        earlier.add(use);
    }

    /** Enters a declared event: no other kind of fact may have its id. */
    void event(String id, Where where) {
        uses.computeIfAbsent(id, i -> new ArrayList<>(1)).add(new Use("event", -1, Polarity.AFFIRMS, where));
    }

    private static boolean clash(Use use, Use other) {
        if (!use.kind.equals(other.kind) || use.testimony == other.testimony) {
            return true;
        }
        boolean shared = use.kind.equals("event");
        return !shared && use.polarity == Polarity.AFFIRMS && other.polarity == Polarity.AFFIRMS;
    }

    private static String cure(Use earlier, Use later) {
        if (earlier.testimony == later.testimony && later.kind.equals("event")) {
            return "say all that one voice says of an event in one fact";
        }
        return "give this fact another id; only one that denies may share an id";
    }
}
