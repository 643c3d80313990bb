package org.attest.resolve.match;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Acronyms of names, and what acronyms a name could have. */
final class Initials {

    private static final int FEWEST_WORDS = 2;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WITHIN =
            Pattern.compile("['`\\u00B4\\u2018-\\u201B\\u2032\\u02B9-\\u02BF\\u02C8\\p{Mn}]+");
    private static final Pattern ACRONYM =
            Pattern.compile("\\p{Lu}(?:\\p{Lu}|\\.){1,9}|\\p{Lu}(?:\\p{Lu}|\\d|-|\\.){2,9}");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");

    /** Small words that acronyms mostly pass over. */
    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "in", "on", "to", "a", "al", "el", "an", "ar", "as", "ash", "at", "ad", "ul",
            "de", "la", "le", "les", "du", "des", "et", "y", "i", "e", "del", "para", "pour", "bin", "ibn", "s");

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Initials() {}

    /** Whether a name is written as acronyms are: {@code PKK}, {@code U.S.}. */
    static boolean isAcronym(String name) {
        return ACRONYM.matcher(name.strip()).matches();
    }

    /** The letters of an acronym in lower case. */
    static String letters(String acronym) {
        return NOT_LETTERS.matcher(latin(acronym)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The acronyms that a name of several words could have, with and without its small words; none for a single word. */
    static Set<String> of(String name) {
        List<String> words = Arrays.stream(
                        BETWEEN.split(WITHIN.matcher(latin(name)).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        Set<String> found = new TreeSet<>();
        add(found, words);
        add(found, words.stream().filter(word -> !SMALL.contains(word)).toList());
        return found;
    }

    private static void add(Set<String> found, List<String> words) {
        if (words.size() >= FEWEST_WORDS) {
            StringBuilder letters = new StringBuilder();
            words.forEach(word -> letters.append(word.charAt(0)));
            found.add(letters.toString());
        }
    }

    private static String latin(String name) {
        return name.chars().allMatch(c -> c < 0x80) ? name : LATIN.transliterate(name);
    }
}
