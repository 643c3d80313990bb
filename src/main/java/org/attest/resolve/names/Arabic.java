package org.attest.resolve.names;

import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words in Arabic letters: the article apart, known words with the vowels that are not written, others in such a way that a table
 * of letters can read them.
 */
final class Arabic {

    private static final String ARTICLE = "ال";
    /** What is left of a word at least, for what it begins with to be an article. */
    private static final int SHORTEST = 2;
    /** Letters and signs behind which an ayn is not heard as a. */
    private static final String VOWELS = "اويَُِ";

    private static final Map<String, String> KNOWN = known();

    private Arabic() {}

    /** Where the word of Arabic letters and signs ends that begins there; there itself if none does. */
    static int end(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= 0x600 && isArabic(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isArabic(char c) {
        return (Character.isLetter(c) || isSilent(c)) && (c <= 0x6FF || UScript.getScript(c) == UScript.ARABIC);
    }

    /** A word of Arabic letters as one or two, in Latin letters if it is known. */
    static List<String> words(String word) {
        String known = KNOWN.get(bare(word));
        if (known != null) {
            return List.of(known);
        }
        boolean article = word.startsWith(ARTICLE) && bare(word).length() >= ARTICLE.length() + SHORTEST;
        return article ? List.of("al", spoken(word.substring(ARTICLE.length()))) : List.of(spoken(word));
    }

    private static String spoken(String word) {
        String known = KNOWN.get(bare(word));
        return known == null ? withAyn(withEnd(word)) : known;
    }

    /** An ayn before a consonant at the beginning is mostly heard as a. */
    private static String withAyn(String word) {
        boolean heard = word.length() > 1 && word.charAt(0) == 'ع' && VOWELS.indexOf(word.charAt(1)) < 0;
        return heard ? "a" + word.substring(1) : word;
    }

    /** An h at the end is written for the ending of the feminine. */
    private static String withEnd(String word) {
        return word.length() > SHORTEST && word.endsWith("ه") ? word.substring(0, word.length() - 1) + "ة" : word;
    }

    /** Without vowel signs, and with what is often confused as one letter. */
    private static String bare(String word) {
        StringBuilder bare = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (!isSilent(word.charAt(i))) {
                bare.append(alike(word.charAt(i)));
            }
        }
        return bare.toString();
    }

    private static boolean isSilent(char c) {
        return c == 'ـ' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static char alike(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            case 'ة' -> 'ه';
            default -> c;
        };
    }

    private static Map<String, String> known() {
        Map<String, String> known = new HashMap<>();
        for (List<String> line : Lines.cells("arabic.tsv")) {
            known.put(bare(line.getFirst()), line.get(1));
        }
        return Map.copyOf(known);
    }
}
