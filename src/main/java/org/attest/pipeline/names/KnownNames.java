package org.attest.pipeline.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.attest.model.JudgedKey;
import org.attest.resolve.Identity;
import org.attest.resolve.judge.Pair;
import org.attest.resolve.match.Candidate;
import org.attest.resolve.match.Comparison;
import org.attest.resolve.match.Subject;

/**
 * Things whose names authorities know, and for which no rule could choose what they are: each is a candidate with each of those that have the
 * name, however little else speaks for it.
 */
final class KnownNames {

    private final SortedMap<Pair, Integer> pairs = new TreeMap<>();

    /** Looks at each thing that no authority has. */
    KnownNames(StoredSubjects subjects, Identity identity) {
        for (Subject subject : subjects.all()) {
            key(subject, subjects).map(identity::of).ifPresent(found -> {
                SortedSet<String> rivals = found.known() ? new java.util.TreeSet<>() : found.rivals();
                rivals.forEach(rival -> pairs.put(new Pair(subject.key(), JudgedKey.THING + rival), rivals.size()));
            });
        }
    }

    private static Optional<String> key(Subject subject, StoredSubjects subjects) {
        return subject.key().startsWith(JudgedKey.THING)
                ? Optional.of(subject.key().substring(JudgedKey.THING.length()))
                : subjects.own(subject);
    }

    /** A comparison that the finder made, with what is known of the name; the pair is not among the {@link #others} any more. */
    Comparison with(Candidate candidate) {
        Integer things =
                pairs.remove(new Pair(candidate.a().key(), candidate.b().key()));
        return things == null ? candidate.comparison() : candidate.comparison().ofKnownName(things);
    }

    /** The pairs that were not asked for, with their comparisons; those that a guard forbids are left out. */
    Map<Pair, Comparison> others(StoredSubjects subjects) {
        Map<Pair, Comparison> others = new HashMap<>();
        pairs.forEach((pair, things) -> {
            Optional<Subject> a = subjects.of(pair.a());
            Optional<Subject> b = subjects.of(pair.b());
            if (a.isPresent() && b.isPresent()) {
                Comparison comparison = Comparison.of(a.get(), b.get()).ofKnownName(things);
                if (!comparison.isForbidden()) {
                    others.put(pair, comparison);
                }
            }
        });
        return others;
    }
}
