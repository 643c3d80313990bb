package org.attest.resolve;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.model.Judgement.Verdict;

/**
 * What judgements come to. Keys are spelt as in judgement files: {@code thing:…} for things, paths below the database's
 * base for mentions and accounts.
 */
public interface Judged {

    /** Nothing was judged. */
    Judged NOTHING = new Judged() {
        @Override
        public SortedSet<String> members(String key) {
            return new TreeSet<>(Set.of(key));
        }

        @Override
        public Optional<Verdict> verdict(String a, String b) {
            return Optional.empty();
        }

        @Override
        public Set<String> apartFrom(String key) {
            return Set.of();
        }

        @Override
        public Set<String> keys() {
            return Set.of();
        }
    };

    /** Everything that is one with a key, itself included. */
    SortedSet<String> members(String key);

    /** The verdict in force on just these two; empty where there is none. */
    Optional<Verdict> verdict(String a, String b);

    /** All that a verdict in force, on just the two, holds to be different from a key, or could not decide. */
    Set<String> apartFrom(String key);

    /** All keys of which something was judged. */
    Set<String> keys();
}
