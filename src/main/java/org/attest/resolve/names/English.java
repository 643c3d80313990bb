package org.attest.resolve.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** English words of names of organisations and units, in one spelling and number. */
final class English {

    private static final Map<String, String> KNOWN = known();

    private English() {}

    /** The word in its one spelling; null if it is no word of the list. */
    static @Nullable String find(String word) {
        String known = KNOWN.get(word);
        if (known == null && (word.endsWith("isation") || word.endsWith("isations"))) {
            return word.replace("isation", "ization");
        }
        return known;
    }

    private static Map<String, String> known() {
        Map<String, String> known = new HashMap<>();
        for (List<String> line : Lines.cells("english.tsv")) {
            line.forEach(spelling -> known.put(spelling, line.getFirst()));
        }
        return Map.copyOf(known);
    }
}
