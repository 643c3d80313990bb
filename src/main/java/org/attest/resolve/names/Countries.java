package org.attest.resolve.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of states and the adjectives made of them, as one word: {@code American}, {@code U.S.} and {@code United States}. */
final class Countries {

    /** Of how many words a name of the list is at the most. */
    private static final int LONGEST = 4;

    private static final Map<String, String> KNOWN = known();
    /** First words of names of several. */
    private static final Set<String> OPENING = KNOWN.keySet().stream()
            .filter(name -> name.indexOf(' ') > 0)
            .map(name -> name.substring(0, name.indexOf(' ')))
            .collect(Collectors.toUnmodifiableSet());

    private Countries() {}

    /** The words with each name or adjective of a known state as its word. */
    static List<String> fold(List<String> words) {
        List<String> folded = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); ) {
            int length = length(words, i);
            folded.add(length == 0 ? words.get(i) : KNOWN.getOrDefault(phrase(words, i, length), ""));
            i += Math.max(1, length);
        }
        return folded;
    }

    /** The word of the state that a word names; null if none. */
    static @Nullable String find(String word) {
        return KNOWN.get(word);
    }

    private static int length(List<String> words, int from) {
        int most = OPENING.contains(words.get(from)) ? LONGEST : 1;
        for (int length = Math.min(most, words.size() - from); length > 0; length--) {
            if (KNOWN.containsKey(phrase(words, from, length))) {
                return length;
            }
        }
        return 0;
    }

    private static String phrase(List<String> words, int from, int length) {
        return length == 1 ? words.get(from) : String.join(" ", words.subList(from, from + length));
    }

    private static Map<String, String> known() {
        Map<String, String> known = new HashMap<>();
        for (List<String> line : Lines.cells("countries.tsv")) {
            // a word of a normal form is parted at hyphens when it is read again
            line.forEach(name -> known.put(name.replace('-', ' '), line.getFirst()));
        }
        return Map.copyOf(known);
    }
}
