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

    private static final int MOST_CONSONANTS = 40;
    private static final int FEW = 2;
    private static final int LETTERS_AT_BEGINNING = 2;
    private static final DoubleMetaphone CODES = codes();

    private Sounds() {}

    /** The code of letters; the letters themselves where the code is empty (digits, letters of no script it knows). */
    static String of(String letters) {
        String code = CODES.doubleMetaphone(letters);
        return code == null || code.isEmpty() ? letters : code;
    }

    /**
     * For letters of two or three consonants, of which one left out says too little: the code with one of three left out, and the first letters.
     *
     * @param sound the code of the letters
     */
    static Set<String> beginnings(String letters, String sound) {
        if (letters.length() < LETTERS_AT_BEGINNING || sound.length() < FEW || sound.length() > FEW + 1) {
            return Set.of();
        }
        String beginning = " " + letters.substring(0, LETTERS_AT_BEGINNING);
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < sound.length() && sound.length() > FEW; i++) {
            found.add(sound.substring(0, i) + sound.substring(i + 1) + beginning);
        }
        if (sound.length() == FEW) {
            found.add(sound + beginning);
        }
        return found;
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
