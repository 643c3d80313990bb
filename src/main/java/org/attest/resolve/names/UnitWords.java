package org.attest.resolve.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Echelons and branches of armed forces, and what they are abbreviated to. */
final class UnitWords {

    private static final Map<String, String> KNOWN = new HashMap<>();
    private static final Set<String> ECHELONS = new HashSet<>();
    private static final Map<String, String> ORDINALS = new HashMap<>();
    private static final Map<String, List<String>> OF_SEVERAL = new HashMap<>();

    static {
        for (List<String> line : Lines.cells("units.tsv")) {
            List<String> words = line.subList(1, line.size());
            switch (line.getFirst()) {
                case "short" ->
                    words.forEach(word ->
                            OF_SEVERAL.put(word, List.of(words.getFirst().split(" "))));
                case "ordinal" -> words.forEach(word -> ORDINALS.put(word, words.getFirst()));
                case "echelon" -> {
                    ECHELONS.add(words.getFirst());
                    words.forEach(word -> KNOWN.put(word, words.getFirst()));
                }
                default -> words.forEach(word -> KNOWN.put(word, words.getFirst()));
            }
        }
    }

    private UnitWords() {}

    /** The word in its one spelling; null if it is neither echelon nor branch. */
    static @Nullable String find(String word) {
        return KNOWN.get(word);
    }

    /** Whether the word, in any spelling, is an echelon. */
    static boolean isEchelon(String word) {
        return ECHELONS.contains(KNOWN.getOrDefault(word, word));
    }

    /** The number that an Arabic ordinal is, in digits; the word itself if it is none. */
    static String cardinal(String word) {
        return ORDINALS.getOrDefault(word, word);
    }

    /** The words, abbreviations of several words written out. */
    static List<String> writtenOut(String word) {
        return new ArrayList<>(OF_SEVERAL.getOrDefault(word, List.of(word)));
    }
}
