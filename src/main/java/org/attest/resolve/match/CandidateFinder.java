package org.attest.resolve.match;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds the pairs among many things that may be one, without comparing all with all: only what shares a block is compared.
 *
 * <p>The result depends on the set of things alone. Candidates are handed on as they are found, in the order of labels and then keys of the first and of the second;
 * none is kept. Memory: the profiles, and at most some 20 bytes for each of
 * some 25 block keys a name; nothing grows with the number of pairs.
 * What was cut short in blocks that are too large is in the report. Knows nothing of judgements: pass over what is judged.
 */
public final class CandidateFinder {

    private static final Comparator<Profile> ORDER = Comparator.comparing(
                    (Profile profile) -> profile.label().normal())
            .thenComparing(profile -> profile.subject().key());

    private final FinderSettings settings;

    /** A finder with {@link FinderSettings#STANDARD}. */
    public CandidateFinder() {
        this(FinderSettings.STANDARD);
    }

    /** A finder with settings of one's own. */
    public CandidateFinder(FinderSettings settings) {
        this.settings = settings;
    }

    /**
     * Finds candidates.
     *
     * @param subjects things with different keys, in any order
     * @param passOver whether a pair is not wanted: judged already, or one already; asked only of pairs with a sufficient score
     * @param to takes the candidates
     * @throws IllegalArgumentException if two subjects have one key
     */
    public FinderReport find(
            Collection<Subject> subjects, BiPredicate<Subject, Subject> passOver, Consumer<Candidate> to) {
        List<Profile> profiles =
                subjects.stream().map(Profile::of).sorted(ORDER).toList();
        checkKeys(profiles);
        return new Search(profiles, settings, passOver, to).run();
    }

    /** Finds candidates among all pairs. */
    public FinderReport find(Collection<Subject> subjects, Consumer<Candidate> to) {
        return find(subjects, (a, b) -> false, to);
    }

    /** What the finder would say of two things alone: their comparison, or one with score 0 where they share no block. */
    public static Comparison pair(Subject a, Subject b) {
        Profile one = Profile.of(a);
        Profile other = Profile.of(b);
        return shareBlock(one, other) ? Comparison.of(one, other) : new Comparison(0, List.of());
    }

    /** Whether two things share a block key. */
    static boolean shareBlock(Profile a, Profile b) {
        Set<String> keys = BlockKeys.of(a);
        keys.retainAll(BlockKeys.of(b));
        boolean acronym = Stream.concat(a.names().stream(), b.names().stream()).anyMatch(NameProfile::isAcronym);
        return keys.stream().anyMatch(key -> acronym || !BlockKeys.isOfAcronyms(key));
    }

    private static void checkKeys(List<Profile> profiles) {
        Set<String> seen = HashSet.newHashSet(profiles.size());
        for (Profile profile : profiles) {
            if (!seen.add(profile.subject().key())) {
                throw new IllegalArgumentException(
                        "two subjects have the key " + profile.subject().key() + ": put their names together first");
            }
        }
    }
}
