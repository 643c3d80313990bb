package org.attest.resolve.names;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Ranks, titles and honorifics before the names of persons, and suffixes behind them. */
final class Titles {

    private static final Map<String, Set<String>> CLASSES = classes();
    private static final Set<String> TITLES = CLASSES.getOrDefault("title", Set.of());
    private static final Set<String> BEFORE = CLASSES.getOrDefault("before", Set.of());
    private static final Set<String> LINKS = CLASSES.getOrDefault("link", Set.of());
    private static final Set<String> SUFFIXES = CLASSES.getOrDefault("suffix", Set.of());

    private Titles() {}

    /** The words without titles in front and suffixes behind; all of them if nothing else is there. */
    static List<String> strip(List<String> words) {
        int from = afterTitles(words);
        int to = words.size();
        while (to > from + 1 && SUFFIXES.contains(words.get(to - 1))) {
            to--;
        }
        return from >= to ? words : words.subList(from, to);
    }

    /** Whether nothing but titles is there. */
    static boolean isTitle(List<String> words) {
        return afterTitles(words) == words.size();
    }

    /** Whether all are suffixes, such as Jr. */
    static boolean areSuffixes(List<String> words) {
        return SUFFIXES.containsAll(words);
    }

    /**
     * Where the name begins: behind the last title, and behind what an office is of ({@code Secretary of Defense}), which are
     * words that only count there.
     */
    private static int afterTitles(List<String> words) {
        int end = 0;
        boolean linked = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (TITLES.contains(word)) {
                end = i + 1;
                linked = false;
            } else if (end > 0 && LINKS.contains(word)) {
                linked = true;
            } else if (BEFORE.contains(word) || Countries.find(word) != null) {
                end = linked ? i + 1 : end;
            } else {
                break;
            }
        }
        return end;
    }

    private static Map<String, Set<String>> classes() {
        return Lines.cells("titles.tsv").stream()
                .collect(Collectors.groupingBy(
                        List::getFirst,
                        Collectors.flatMapping(line -> List.of(line.get(1).split(" ")).stream(), Collectors.toSet())));
    }
}
