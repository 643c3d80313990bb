package org.attest.resolve.match;

import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * What is left of folded words when vowels and the ways of writing one consonant are set aside: codes of Double Metaphone.
 *
 * <p>It was made for English, and it is used here on what {@link org.attest.resolve.names.NameForm} has already folded; as a means to find, never as
 * proof.
 */
final class Sounds {

    private static final int MOST_CONSONANTS = 12;
    private static final DoubleMetaphone CODES = codes();

    private Sounds() {}

    /** The code of letters; the letters themselves where the code is empty (digits, letters of no script it knows). */
    static String of(String letters) {
        String code = CODES.doubleMetaphone(letters);
        return code == null || code.isEmpty() ? letters : code;
    }

    /** The code and, where it differs, the one for another way of saying it. */
    static Set<String> both(String letters) {
        Set<String> both = new TreeSet<>();
        both.add(of(letters));
        String other = CODES.doubleMetaphone(letters, true);
        if (other != null && !other.isEmpty()) {
            both.add(other);
        }
        return both;
    }

    /** How many consonants a code has: what it tells. A vowel at the beginning does not count. */
    static int consonants(String code) {
        return code.startsWith("A") ? code.length() - 1 : code.length();
    }

    private static DoubleMetaphone codes() {
        DoubleMetaphone codes = new DoubleMetaphone();
        codes.setMaxCodeLen(MOST_CONSONANTS);
        return codes;
    }
}
