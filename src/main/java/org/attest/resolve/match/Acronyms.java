package org.attest.resolve.match;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Acronyms, and the names that they may stand for. */
final class Acronyms {

    /** The initials of all words, at most without the small ones: {@code ISIS}, {@code DoD}, {@code AQAP}. */
    static final double INITIALS = 0.85;
    /** The same of two letters, which fit by chance. */
    static final double TWO_INITIALS = 0.71;
    /** Beginnings of words: {@code CENTCOM}. */
    static final double BEGINNINGS = 0.80;
    /** Initials without one of the words: {@code AQIM} for the organization in the Islamic Maghreb. */
    static final double BUT_ONE = 0.74;
    /** The initials in another order, as after translation: {@code FARC} for the Revolutionary Armed Forces. */
    static final double TURNED = 0.73;

    /** A part of a name in place of its words. */
    static final double WITHIN_NAME = 0.78;

    private static final int SHORTEST = 2;
    /** Two letters begin the words of something in every longer name. */
    private static final int SHORTEST_INNER = 3;

    private static final int FEWEST_FOR_GUESSES = 3;
    private static final int SHORTEST_OF_BEGINNINGS = 6;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int MOST_WORDS = 10;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WITHIN = Pattern.compile(
            "['`\\u00B4\\u2018-\\u201B\\u2032\\u02B9-\\u02BF\\u02C8\\p{Mn}]+|(?<=\\b\\p{Lu})\\.(?=\\p{Lu}\\.)");
    /** One word of at most ten letters, of which the first and a later one are capitals, with full stops, digits and hyphens. */
    private static final Pattern ACRONYM =
            Pattern.compile("(?=[^a-z]*[a-z]{0,2}[^a-z]*$)\\p{Lu}[\\p{L}\\d./-]{0,9}\\p{Lu}[\\p{L}\\d.]{0,2}");

    /** Small words that acronyms mostly pass over. */
    private static final Set<String> SMALL = Set.of(
            "of",
            "the",
            "and",
            "for",
            "in",
            "on",
            "to",
            "a",
            "al",
            "el",
            "an",
            "ar",
            "as",
            "ash",
            "at",
            "ad",
            "ul",
            "wal",
            "wa",
            "de",
            "la",
            "le",
            "les",
            "du",
            "des",
            "et",
            "y",
            "e",
            "i",
            "del",
            "para",
            "pour",
            "bin",
            "ibn",
            "s",
            "u",
            "faction",
            "organization",
            "organisation",
            "group");

    private static final Set<String> ARTICLES = Set.of("al", "el", "a");
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Acronyms() {}

    /** Whether a name is written as acronyms are: {@code PKK}, {@code U.S.}, {@code DoD}. */
    static boolean is(String name) {
        return ACRONYM.matcher(name.strip()).matches();
    }

    /** The letters of an acronym in lower case. */
    static String letters(String acronym) {
        return BETWEEN.matcher(latin(acronym)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The words of a name that an acronym may be made of, in lower case; none for a single word. */
    static List<String> words(String name) {
        List<String> words = Arrays.stream(
                        BETWEEN.split(WITHIN.matcher(latin(name)).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .limit(MOST_WORDS)
                .toList();
        return words.size() < SHORTEST ? List.of() : words;
    }

    /** How well an acronym fits words, 0 to 1; 0 where it does not. */
    static double fit(String acronym, List<String> words) {
        if (acronym.length() < SHORTEST || words.isEmpty()) {
            return 0;
        }
        List<String> large = large(words);
        if (isInitials(acronym, words, 0, 0)) {
            return acronym.length() == SHORTEST ? TWO_INITIALS : INITIALS;
        }
        if (acronym.length() >= SHORTEST_OF_BEGINNINGS && isBeginnings(acronym, 0, words, 0)) {
            return BEGINNINGS;
        }
        if (acronym.length() < FEWEST_FOR_GUESSES) {
            return 0;
        }
        boolean butOne = large.size() == acronym.length() + 1 && butOne(large).contains(acronym);
        return butOne ? BUT_ONE : sorted(initials(large)).equals(sorted(acronym)) ? TURNED : 0;
    }

    /** The acronyms among the words of a longer name, in lower case. */
    static List<String> inner(String name) {
        List<String> words = List.of(BETWEEN.split(name));
        return words.size() < SHORTEST || name.equals(name.toUpperCase(Locale.ROOT))
                ? List.of()
                : words.stream()
                        .filter(word -> word.length() >= SHORTEST_INNER && is(word))
                        .map(Acronyms::letters)
                        .toList();
    }

    /** Whether some of the words, one behind the other, have an acronym. */
    static boolean isWithin(String acronym, List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + SHORTEST; to <= words.size(); to++) {
                if (words.get(from).charAt(0) == acronym.charAt(0)
                        && isInitials(acronym, words.subList(from, to), 0, 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What an acronym and the names that it fits have in common, with what longer acronyms begin with. */
    static void keysOfAcronym(String acronym, Consumer<String> to) {
        for (int end = SHORTEST; end <= acronym.length(); end++) {
            to.accept(sorted(acronym.substring(0, end)));
        }
        if (acronym.length() >= SHORTEST_OF_BEGINNINGS) {
            for (int start = 0; start < SHORTEST_BEGINNING; start++) {
                beginningKeys(acronym.substring(start), to);
            }
        }
    }

    /** The same for the words of a name. */
    static void keysOfWords(List<String> words, Consumer<String> to) {
        List<String> large = large(words);
        Set<String> keys = new TreeSet<>();
        keys.add(sorted(initials(words)));
        keys.add(sorted(initials(large)));
        keys.add(sorted(initials(words.stream()
                .filter(word -> ARTICLES.contains(word) || !SMALL.contains(word))
                .toList())));
        if (large.size() > FEWEST_FOR_GUESSES) {
            butOne(large).forEach(letters -> keys.add(sorted(letters)));
        }
        keys.removeIf(key -> key.length() < SHORTEST);
        large.stream()
                .filter(word -> word.length() >= SHORTEST_BEGINNING)
                .forEach(word -> beginningKeys(word, keys::add));
        keys.forEach(to);
    }

    private static void beginningKeys(String word, Consumer<String> to) {
        to.accept(word.substring(0, SHORTEST_BEGINNING) + "-");
    }

    private static boolean isInitials(String acronym, List<String> words, int letter, int word) {
        if (word == words.size()) {
            return letter == acronym.length();
        }
        boolean small = SMALL.contains(words.get(word));
        boolean fits = letter < acronym.length() && words.get(word).charAt(0) == acronym.charAt(letter);
        return (fits && isInitials(acronym, words, letter + 1, word + 1))
                || (small && isInitials(acronym, words, letter, word + 1));
    }

    /** Whether it is put together of beginnings of words in their order, each of three letters or more, but for {@code us} in front. */
    private static boolean isBeginnings(String acronym, int letter, List<String> words, int word) {
        if (letter == acronym.length()) {
            return true;
        }
        if (word == words.size()) {
            return false;
        }
        String next = words.get(word);
        int most = Math.min(next.length(), acronym.length() - letter);
        for (int length = most; length >= 1; length--) {
            boolean enough = length >= SHORTEST_BEGINNING || (letter < SHORTEST && next.length() <= SHORTEST);
            if (enough
                    && acronym.regionMatches(letter, next, 0, length)
                    && isBeginnings(acronym, letter + length, words, word + 1)) {
                return true;
            }
        }
        return isBeginnings(acronym, letter, words, word + 1);
    }

    private static Set<String> butOne(List<String> large) {
        String initials = initials(large);
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < initials.length(); i++) {
            found.add(initials.substring(0, i) + initials.substring(i + 1));
        }
        return found;
    }

    private static List<String> large(List<String> words) {
        return words.stream().filter(word -> !SMALL.contains(word)).toList();
    }

    private static String initials(List<String> words) {
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.append(word.charAt(0)));
        return letters.toString();
    }

    private static String sorted(String letters) {
        char[] chars = letters.toCharArray();
        Arrays.sort(chars);
        return new String(chars);
    }

    private static String latin(String name) {
        return name.chars().allMatch(c -> c < 0x80) ? name : LATIN.transliterate(name);
    }
}
