package org.attest.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attest.ingest.json.JsonCursor;
import org.attest.model.EntityKind;
import org.attest.problem.Nearest;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemLog;
import org.attest.problem.Rejection.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Things that refer to each other, before it is known which of them stand. A thing falls when it is wrong itself, when it has
 * the id of an earlier one, when it lies within or belongs to itself in the end, and when what it refers to falls.
 *
 * @param <T> the record a thing becomes
 */
final class Drafts<T> {

    private final List<Draft<T>> all = new ArrayList<>();
    private final Map<String, Draft<T>> byId = new LinkedHashMap<>();

    /**
     * A thing as read.
     *
     * @param at its place
     * @param log what is wrong with it
     * @param id its id; empty when it has none
     * @param kind what it is
     * @param links what it refers to
     * @param record what it becomes
     */
    record Draft<T>(JsonCursor at, ProblemLog log, String id, EntityKind kind, List<Link> links, T record) {}

    /**
     * A reference of one thing to another.
     *
     * @param value the member that holds it
     * @param id the other's id
     * @param role what the other must be
     * @param upward whether it says that the one lies in or belongs to the other
     */
    record Link(JsonCursor value, String id, Role role, boolean upward) {}

    /** A link, if its member is there and holds an id, as {@link Ids#read(JsonCursor)} has it. */
    static void link(@Nullable JsonCursor value, Role role, boolean upward, List<Link> to) {
        link(value, value == null ? "" : Ids.read(value), role, upward, to);
    }

    /** The same between known things, whose ids are as {@link Ids#known(JsonCursor)} has them. */
    static void linkOfKnown(@Nullable JsonCursor value, Role role, boolean upward, List<Link> to) {
        link(value, value == null ? "" : Ids.known(value), role, upward, to);
    }

    private static void link(@Nullable JsonCursor value, String id, Role role, boolean upward, List<Link> to) {
        if (value != null && !id.isEmpty()) {
            to.add(new Link(value, id, role, upward));
        }
    }

    void add(Draft<T> draft) {
        all.add(draft);
        if (draft.id.isEmpty()) {
            return;
        }
        Draft<T> earlier = byId.putIfAbsent(draft.id, draft);
        if (earlier != null) {
            draft.log.add(
                    ProblemCode.ID_TWICE,
                    draft.at.where().child("id"),
                    "the id \"" + draft.id + "\" is taken, see "
                            + earlier.at.where().pointer(),
                    "give one of the two another id");
        }
    }

    /** Finds out who stands; enters complaints and rejections. What falls is told to {@code declared} too. */
    List<T> settle(Ledger ledger, Declared<T> declared) {
        all.forEach(this::checkKinds);
        circles().forEach((id, others) -> complainOfCircle(Objects.requireNonNull(byId.get(id)), others));
        dropDependants();
        List<T> standing = new ArrayList<>();
        for (Draft<T> draft : all) {
            if (ledger.settle(draft.at, Reach.DECLARATION, draft.log)) {
                standing.add(draft.record);
                declared.good(draft.id, draft.record);
            } else {
                declared.rejected(draft.id, draft.at.where());
            }
        }
        return List.copyOf(standing);
    }

    private void checkKinds(Draft<T> draft) {
        for (Link link : draft.links) {
            Draft<T> other = byId.get(link.id);
            if (other == null) {
                String guess = Nearest.of(link.id, byId.keySet())
                        .map(near -> "did you mean \"" + near + "\"? else ")
                        .orElse("");
                link.value.complain(
                        ProblemCode.REFERENCE_DANGLING, "there is no \"" + link.id + "\" here", guess + "declare it");
            } else if (!link.role.fits(other.kind)) {
                link.value.complain(
                        ProblemCode.REFERENCE_KIND,
                        "\"" + link.id + "\" is declared as " + other.kind.word() + ", where " + link.role.wanted()
                                + " is wanted",
                        "refer to " + link.role.wanted() + ", or correct the kind at "
                                + other.at.where().pointer());
            }
        }
    }

    private static void complainOfCircle(Draft<?> draft, Set<String> others) {
        for (Link link : draft.links) {
            if (link.upward && others.contains(link.id)) {
                link.value.complain(
                        ProblemCode.VALUE_INVALID,
                        "\"" + draft.id + "\" would lie within or belong to itself, by way of \"" + link.id + "\"",
                        "take one of the references in this circle out");
            }
        }
    }

    /** Upward links on a circle, or between two such: what is left when all ends are peeled off, over and over. */
    private Map<String, Set<String>> circles() {
        Map<String, Set<String>> up = new LinkedHashMap<>();
        Map<String, Set<String>> down = new LinkedHashMap<>();
        byId.values().forEach(draft -> {
            for (Link link : draft.links) {
                if (link.upward && byId.containsKey(link.id)) {
                    up.computeIfAbsent(draft.id, id -> new HashSet<>()).add(link.id);
                    down.computeIfAbsent(link.id, id -> new HashSet<>()).add(draft.id);
                }
            }
        });
        peel(up, down);
        peel(down, up);
        return up;
    }

    /** Takes out all that have no edge ahead, then those that had edges only to them, and so on. */
    private static void peel(Map<String, Set<String>> ahead, Map<String, Set<String>> behind) {
        Deque<String> ends = new ArrayDeque<>();
        behind.keySet().stream().filter(id -> !ahead.containsKey(id)).forEach(ends::add);
        while (!ends.isEmpty()) {
            String end = ends.remove();
            for (String id : Objects.requireNonNullElse(behind.remove(end), Set.<String>of())) {
                Set<String> left = Objects.requireNonNull(ahead.get(id));
                left.remove(end);
                if (left.isEmpty()) {
                    ahead.remove(id);
                    ends.add(id);
                }
            }
        }
    }

    private void dropDependants() {
        Map<String, List<Draft<T>>> dependants = new HashMap<>();
        byId.values()
                .forEach(draft -> draft.links.forEach(link -> dependants
                        .computeIfAbsent(link.id, id -> new ArrayList<>())
                        .add(draft)));
        Deque<Draft<T>> fallen = new ArrayDeque<>();
        byId.values().stream().filter(draft -> draft.log.blocks()).forEach(fallen::add);
        while (!fallen.isEmpty()) {
            Draft<T> cause = fallen.remove();
            for (Draft<T> dependant : dependants.getOrDefault(cause.id, List.of())) {
                if (!dependant.log.blocks()) {
                    complainOfCause(dependant, cause);
                    fallen.add(dependant);
                }
            }
        }
    }

    private static void complainOfCause(Draft<?> dependant, Draft<?> cause) {
        dependant.links.stream()
                .filter(link -> link.id.equals(cause.id))
                .forEach(link -> link.value.complain(
                        ProblemCode.REFERENCE_DANGLING,
                        "\"" + cause.id + "\" was rejected, see "
                                + cause.at.where().pointer(),
                        "mend it there"));
    }
}
