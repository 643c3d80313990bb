package org.attest.resolve.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attest.model.EntityKind;

/**
 * Parts of armed forces: {@code 9th Armd Div}, {@code IX Armoured Division} and {@code army's ninth armored division} are {@code
 * 9-armored-division}. A unit of a unit keeps both, in the order in which they stand.
 */
enum UnitNames implements Names {
    /** The only one. */
    ONLY;

    private static final Set<String> ECHELONS = new TreeSet<>();
    private static final Map<String, String> KNOWN = new HashMap<>();
    private static final Set<String> DROPPED = Set.of("the", "of", "and", "no", "nr", "number", "in", "for");

    static {
        for (List<String> line : Lines.cells("units.tsv")) {
            line.stream().skip(1).forEach(word -> KNOWN.put(word, line.get(1)));
            if (line.getFirst().equals("echelon")) {
                ECHELONS.add(line.get(1));
            }
        }
    }

    @Override
    public Draft read(EntityKind kind, List<String> tokens) {
        List<String> words = new ArrayList<>();
        List<String> segment = new ArrayList<>();
        for (String token : tokens) {
            boolean isMark = token.equals(",") || (token.equals("of") && hasEchelon(segment));
            if (isMark
                    || (hasEchelon(segment)
                            && beginsWithDigit(token)
                            && segment.stream().anyMatch(UnitNames::beginsWithDigit))) {
                words.addAll(ordered(segment));
                segment.clear();
            }
            if (!isMark && Words.isWord(token)) {
                segment.add(token);
            }
        }
        words.addAll(ordered(segment));
        return Draft.of(words.isEmpty() ? Words.only(tokens) : words, marks(words));
    }

    @Override
    public boolean hasAcronyms() {
        return true;
    }

    private static Set<String> marks(List<String> words) {
        Set<String> marks = new TreeSet<>();
        words.stream().filter(KNOWN::containsKey).forEach(marks::add);
        return marks;
    }

    private static boolean beginsWithDigit(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static boolean hasEchelon(List<String> words) {
        return words.stream().anyMatch(word -> ECHELONS.contains(KNOWN.getOrDefault(word, word)));
    }

    /** One unit: number first, then what it is of, its echelon last. */
    private static List<String> ordered(List<String> segment) {
        List<String> numbers = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<String> echelons = new ArrayList<>();
        for (String word : folded(segment)) {
            if (Numbers.isDigits(word)) {
                numbers.add(word);
            } else if (ECHELONS.contains(word)) {
                echelons.add(word);
            } else {
                others.add(word);
            }
        }
        if (!numbers.isEmpty() && !echelons.isEmpty()) {
            others.remove("army");
        }
        numbers.addAll(others);
        numbers.addAll(echelons);
        return numbers;
    }

    private static List<String> folded(List<String> segment) {
        List<String> bare = new ArrayList<>();
        for (String word : Countries.fold(Numbers.ordinals(Region.withoutArticles(segment)))) {
            if (!DROPPED.contains(word) || segment.size() == 1) {
                bare.add(word);
            }
        }
        List<String> folded = new ArrayList<>(bare.size());
        for (int i = 0; i < bare.size(); i++) {
            String next = i + 1 < bare.size() ? bare.get(i + 1) : "";
            String before = i > 0 ? bare.get(i - 1) : "";
            folded.add(folded(bare.get(i), before, next));
        }
        return folded;
    }

    private static String folded(String word, String before, String next) {
        String known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        if (KNOWN.containsKey(next) || KNOWN.containsKey(before)) {
            String number = Numbers.roman(Numbers.cardinal(word));
            if (Numbers.isDigits(number)) {
                return number;
            }
        }
        return BodyNames.word(word);
    }
}
