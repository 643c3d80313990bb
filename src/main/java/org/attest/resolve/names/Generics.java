package org.attest.resolve.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.model.EntityKind;
import org.attest.model.EntityKind.Family;
import org.jspecify.annotations.Nullable;

/** Words that tell what kind a place is, and words that tell one of two places of a name. */
final class Generics {

    private static final int LONGEST = 3;
    private static final Map<String, Generic> KNOWN = known();
    /** First words of generic words that are several. */
    private static final Set<String> OPENING = KNOWN.keySet().stream()
            .filter(name -> name.indexOf(' ') > 0)
            .map(name -> name.substring(0, name.indexOf(' ')))
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, String> DIRECTIONS = new HashMap<>();
    private static final Map<String, String> LAST_DIRECTIONS = new HashMap<>();
    private static final Set<String> RELATIONS = Lines.words("relations.tsv").collect(Collectors.toUnmodifiableSet());

    static {
        for (List<String> line : Lines.cells("directions.tsv")) {
            String[] words = line.get(1).split("\\|", -1);
            Map<String, String> into = DIRECTIONS;
            into.put(line.getFirst(), line.getFirst());
            for (String group : words) {
                for (String word : group.strip().split(" ")) {
                    into.put(word.replace("-", " "), line.getFirst());
                }
                into = LAST_DIRECTIONS;
            }
        }
    }

    private Generics() {}

    /** Where a generic word has to stand. */
    enum Where {
        FIRST,
        LAST,
        ANY
    }

    /**
     * A generic word.
     *
     * @param length of how many words
     * @param marker what it comes down to
     * @param told the kind that it tells; null for none
     * @param dropped families of kinds in whose names it says nothing new
     */
    record Generic(int length, String marker, @Nullable EntityKind told, Where where, Set<Family> dropped) {}

    /** The longest generic word that begins there; null if none. */
    static @Nullable Generic at(List<String> words, int from) {
        int most = OPENING.contains(words.get(from)) ? LONGEST : 1;
        for (int length = Math.min(most, words.size() - from); length > 0; length--) {
            Generic known =
                    KNOWN.get(length == 1 ? words.get(from) : String.join(" ", words.subList(from, from + length)));
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    /** The direction that a word tells; null if none. */
    static @Nullable String direction(String word, boolean isLast) {
        String direction = DIRECTIONS.get(word);
        return direction == null && isLast ? LAST_DIRECTIONS.get(word) : direction;
    }

    /** Whether a place is told by another one with this word. */
    static boolean isRelation(String word) {
        return RELATIONS.contains(word);
    }

    private static Map<String, Generic> known() {
        Map<String, Generic> known = new HashMap<>();
        for (List<String> line : Lines.cells("places.tsv")) {
            String told = line.get(2);
            String dropped = line.get(4);
            known.put(
                    line.getFirst(),
                    new Generic(
                            line.getFirst().split(" ").length,
                            line.get(1),
                            told.equals("-") ? null : EntityKind.valueOf(told),
                            Where.valueOf(line.get(3).toUpperCase(java.util.Locale.ROOT)),
                            dropped.equals("-")
                                    ? Set.of()
                                    : Set.of(dropped.split(" ")).stream()
                                            .map(Family::valueOf)
                                            .collect(Collectors.toSet())));
        }
        return Map.copyOf(known);
    }
}
