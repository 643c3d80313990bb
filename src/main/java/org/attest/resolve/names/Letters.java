package org.attest.resolve.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a name in lower-case Latin letters without marks, from any script.
 *
 * <p>Arabic and Cyrillic go by a table of ours, other scripts by ICU's {@code Any-Latin}. Vowels that are not written are not
 * guessed: an Arabic name without vowel signs is one without vowels.
 */
final class Letters {

    private static final Normalizer2 COMPOSED = Normalizer2.getNFKCInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin");
    private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII; [:^ASCII:] Remove");
    private static final Map<Integer, String> TABLE = table();

    /** Letters that only Kurdish and Turkish have, with which ş is sh and c is j. */
    private static final String KURDISH = "êîûğıÊÎÛĞİ";
    /** Letters of other ways of writing Arabic, with which ş is s. */
    private static final String SCHOLARLY = "āīūḩţḑĀĪŪḨŢḐ";

    private static final int APOSTROPHE = '\'';

    private final Tokens tokens = new Tokens();
    private final boolean kurdish;

    private Letters(boolean kurdish) {
        this.kurdish = kurdish;
    }

    /** Words, and between them {@code , ( ) 's} where they stand. */
    static List<String> tokens(String name) {
        String text = isAscii(name) ? name : COMPOSED.normalize(name);
        if (hasOtherScript(text)) {
            text = COMPOSED.normalize(LATIN.transliterate(text));
        }
        Letters letters = new Letters(containsAny(text, KURDISH) && !containsAny(text, SCHOLARLY));
        letters.read(text);
        return letters.tokens.finish();
    }

    private void read(String text) {
        for (int i = 0; i < text.length(); ) {
            int end = tokens.isBetween() ? Arabic.end(text, i) : i;
            if (end > i) {
                Arabic.words(text.substring(i, end)).forEach(this::word);
                i = end;
            } else {
                int c = text.codePointAt(i);
                letter(c);
                i += Character.charCount(c);
            }
        }
    }

    private void word(String letters) {
        letters.codePoints().forEach(this::letter);
        tokens.end();
    }

    private void letter(int c) {
        if (c < 128) {
            ascii((char) c);
        } else if (isApostrophe(c)) {
            tokens.apostrophe();
        } else {
            String latin = latin(c);
            if (latin != null) {
                tokens.letters(latin);
            } else {
                tokens.mark(c == '،' || c == '、' ? ',' : ' ');
            }
        }
    }

    private void ascii(char c) {
        if (c >= 'A' && c <= 'Z') {
            ascii((char) (c + 32));
        } else if (c == 'c' && kurdish) {
            tokens.letter('j');
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            tokens.letter(c);
        } else if (c == APOSTROPHE || c == '`') {
            tokens.apostrophe();
        } else {
            tokens.mark(c);
        }
    }

    /** Latin for a letter, mark or digit, maybe nothing; null if it is none of these, and parts words. */
    private @Nullable String latin(int c) {
        if (kurdish && (c == 'ş' || c == 'Ş')) {
            return "sh";
        }
        String known = TABLE.get(UCharacter.toLowerCase(c));
        if (known != null) {
            return known;
        }
        int digit = UCharacter.digit(c);
        if (digit >= 0) {
            return String.valueOf(digit);
        }
        return switch (UCharacter.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> "";
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER -> plain(c);
            default -> null;
        };
    }

    private static String plain(int c) {
        String parts = DECOMPOSED.getDecomposition(c);
        if (parts != null && parts.charAt(0) < 128 && Character.isLetter(parts.charAt(0))) {
            return String.valueOf(Character.toLowerCase(parts.charAt(0)));
        }
        StringBuilder kept = new StringBuilder();
        UCharacter.toLowerCase(java.util.Locale.ROOT, ASCII.transliterate(Character.toString(c)))
                .chars()
                .filter(letter -> (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))
                .forEach(letter -> kept.append((char) letter));
        return kept.toString();
    }

    /** Curly apostrophes, primes, and the signs by which ayn and hamza are written. */
    private static boolean isApostrophe(int c) {
        return c == 0xB4 || (c >= 0x2018 && c <= 0x201B) || c == 0x2032 || (c >= 0x2B9 && c <= 0x2BF) || c == 0x2C8;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is a letter for which there is neither a table here nor a decomposition into Latin. */
    private static boolean hasOtherScript(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x370 && (Character.isSurrogate(c) || isOther(c))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOther(char c) {
        return Character.isLetter(c)
                && UScript.getScript(c) != UScript.LATIN
                && !TABLE.containsKey(UCharacter.toLowerCase(c));
    }

    private static boolean containsAny(String text, String letters) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128 && letters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Map<Integer, String> table() {
        Map<Integer, String> table = new HashMap<>();
        for (List<String> line : Lines.cells("letters.tsv")) {
            line.getFirst().codePoints().forEach(letter -> table.put(letter, line.get(1)));
        }
        return Map.copyOf(table);
    }
}
