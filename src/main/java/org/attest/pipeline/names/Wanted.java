package org.attest.pipeline.names;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.attest.model.EntityKind;
import org.attest.model.JudgedKey;
import org.attest.resolve.match.Subject;
import org.attest.resolve.names.NameForm;

/**
 * Which candidates are wanted.
 *
 * @param kinds only pairs of which one is of one of these kinds; empty for all
 * @param about only pairs of which one has this key or name; empty for all
 * @param least the least score, above 0, at most 1
 * @param idle also pairs whose decision changes no account; those of {@code about} always are
 * @param limit how many at most; 0 for all
 */
public record Wanted(Set<EntityKind> kinds, String about, double least, boolean idle, int limit) {

    /** Copies the set. */
    public Wanted {
        kinds = Set.copyOf(kinds);
    }

    /** Tells the things that it is about, by key, by name without regard to case, or by the normal form of a name. */
    Predicate<Subject> isAbout(String base) {
        String key = JudgedKey.of(about, base);
        String name = about.toLowerCase(Locale.ROOT);
        return subject -> about.isEmpty()
                || subject.key().equals(key)
                || subject.key().equals(JudgedKey.THING + key)
                || subject.names().stream()
                        .anyMatch(one -> one.toLowerCase(Locale.ROOT).equals(name)
                                || NameForm.of(subject.kind(), one)
                                        .normal()
                                        .equals(NameForm.of(subject.kind(), about)
                                                .normal()));
    }

    /** Whether a pair is wanted whose decision changes so many accounts. */
    boolean isWorth(long changes) {
        return idle || changes > 0 || !about.isEmpty();
    }

    /** Whether one of the two is of a kind that is wanted. */
    boolean isOfKind(Subject a, Subject b) {
        return kinds.isEmpty() || kinds.contains(a.kind()) || kinds.contains(b.kind());
    }
}
