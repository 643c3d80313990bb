package org.attest.resolve.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One spelling of several of a word of a name of the region: {@code qayyarah} and {@code kayara} become {@code kayara}.
 *
 * <p>First the list of known spellings, then rules of rewriting (both beside this class). Consonants that differ in the language
 * stay apart where Latin letters tell them apart at all; long and short vowels do not.
 */
final class Sounds {

    private static final Map<String, String> KNOWN = known();
    private static final List<Pass> PASSES = passes();
    private static final String VOWELS = "aeiou";

    private Sounds() {}

    /** The word, which is of small Latin letters and digits, in one spelling. */
    static String fold(String word) {
        String known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        StringBuilder letters = new StringBuilder(word);
        for (Pass pass : PASSES) {
            letters = single(pass.rewrite(letters));
        }
        String folded = spelledOut(single(letters));
        String again = KNOWN.get(folded);
        return again == null ? folded : again;
    }

    /** Whether the word stands in the list of known spellings. */
    static boolean isKnown(String word) {
        return KNOWN.containsKey(word);
    }

    /** Doubled consonants, and aa, once; ee and oo are rewritten before they would be. */
    private static StringBuilder single(StringBuilder letters) {
        StringBuilder single = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            boolean doubled = i > 0 && c == letters.charAt(i - 1) && (c == 'a' || VOWELS.indexOf(c) < 0);
            if (!doubled || Character.isDigit(c)) {
                single.append(c);
            }
        }
        return single;
    }

    private static String spelledOut(StringBuilder letters) {
        StringBuilder out = new StringBuilder(letters.length() + 4);
        for (int i = 0; i < letters.length(); i++) {
            switch (letters.charAt(i)) {
                case 'X' -> out.append("kh");
                case 'S' -> out.append("sh");
                case 'G' -> out.append("gh");
                case 'Z' -> out.append("zh");
                default -> out.append(letters.charAt(i));
            }
        }
        return out.toString();
    }

    private static Map<String, String> known() {
        Map<String, String> known = new HashMap<>();
        for (List<String> line : Lines.cells("spellings.tsv")) {
            line.forEach(spelling -> known.put(spelling, line.getFirst()));
        }
        return Map.copyOf(known);
    }

    private static List<Pass> passes() {
        Map<String, List<Rule>> byPass = new TreeMap<>();
        for (List<String> line : Lines.cells("sounds.tsv")) {
            byPass.computeIfAbsent(line.getFirst(), pass -> new ArrayList<>())
                    .add(new Rule(line.get(1), line.get(2), line.get(3), line.get(4)));
        }
        return byPass.values().stream().map(Pass::new).toList();
    }

    /** Letters that become others between certain others. */
    private record Rule(String before, String letters, String after, String to) {

        boolean fits(StringBuilder word, int at) {
            int end = at + letters.length();
            if (end > word.length()) {
                return false;
            }
            for (int i = 1; i < letters.length(); i++) {
                if (word.charAt(at + i) != letters.charAt(i)) {
                    return false;
                }
            }
            return surrounded(word, before, at - before.length()) && surrounded(word, after, end);
        }

        private static boolean surrounded(StringBuilder word, String classes, int from) {
            for (int i = 0; i < classes.length(); i++) {
                if (!is(word, from + i, classes.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean is(StringBuilder word, int at, char wanted) {
            boolean outside = at < 0 || at >= word.length();
            return switch (wanted) {
                case '^' -> outside;
                case 'V' -> !outside && VOWELS.indexOf(word.charAt(at)) >= 0;
                case 'C' -> !outside && VOWELS.indexOf(word.charAt(at)) < 0;
                default -> !outside && word.charAt(at) == wanted;
            };
        }
    }

    /** Rules that are tried at each place of a word, from left to right, the ones with most letters first. */
    private static final class Pass {
        private static final int LETTERS = 128;

        private final List<List<Rule>> byFirst = new ArrayList<>();

        Pass(List<Rule> rules) {
            List<Rule> longestFirst = rules.stream()
                    .sorted(Comparator.comparingInt(rule -> -rule.letters().length()))
                    .toList();
            for (char first = 0; first < LETTERS; first++) {
                char letter = first;
                byFirst.add(longestFirst.stream()
                        .filter(rule -> rule.letters().charAt(0) == letter)
                        .toList());
            }
        }

        StringBuilder rewrite(StringBuilder word) {
            StringBuilder out = new StringBuilder(word.length() + 4);
            for (int at = 0; at < word.length(); ) {
                Rule rule = rule(word, at);
                if (rule == null) {
                    out.append(word.charAt(at));
                    at++;
                } else {
                    out.append(rule.to());
                    at += rule.letters().length();
                }
            }
            return out;
        }

        private @Nullable Rule rule(StringBuilder word, int at) {
            for (Rule rule : byFirst.get(word.charAt(at))) {
                if (rule.fits(word, at)) {
                    return rule;
                }
            }
            return null;
        }
    }
}
