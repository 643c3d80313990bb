package org.attest.resolve.names;

import java.util.ArrayList;
import java.util.List;
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

    private static final Set<String> DROPPED = Set.of("the", "of", "and", "no", "nr", "number", "in", "for");
    /** Of how many letters a word in brackets may be an acronym of what is before it. */
    private static final int LONGEST_ACRONYM = 5;

    @Override
    public Draft read(EntityKind kind, List<String> tokens) {
        List<String> words = new ArrayList<>();
        List<String> unit = new ArrayList<>();
        for (String token : withoutAcronym(tokens)) {
            boolean parts = token.equals(",") || (token.equals("of") && hasEchelon(unit));
            if (parts || beginsNext(unit, token)) {
                words.addAll(ordered(unit));
                unit.clear();
            }
            if (!parts && Words.isWord(token)) {
                unit.addAll(UnitWords.writtenOut(token));
            }
        }
        words.addAll(ordered(unit));
        Set<String> marks = new TreeSet<>(words);
        marks.removeIf(word -> UnitWords.find(word) == null);
        return Draft.of(words.isEmpty() ? Words.only(tokens) : words, marks);
    }

    @Override
    public boolean hasAcronyms() {
        return true;
    }

    /** Whether a number is that of a next unit: behind one that has number and echelon. */
    private static boolean beginsNext(List<String> unit, String token) {
        return isNumber(token) && hasEchelon(unit) && unit.stream().anyMatch(UnitNames::isNumber);
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static boolean hasEchelon(List<String> words) {
        return words.stream().anyMatch(UnitWords::isEchelon);
    }

    /** Without one word in brackets behind another: {@code Task Force (CTF) 50}. */
    private static List<String> withoutAcronym(List<String> tokens) {
        int open = tokens.indexOf("(");
        if (open <= 0 || open + 2 >= tokens.size() || !tokens.get(open + 2).equals(")")) {
            return tokens;
        }
        String word = tokens.get(open + 1);
        if (word.length() > LONGEST_ACRONYM || Countries.find(word) != null || UnitWords.find(word) != null) {
            return tokens;
        }
        List<String> kept = new ArrayList<>(tokens);
        kept.subList(open, open + 3).clear();
        return kept;
    }

    /** One unit: number first, then what it is of, its echelon last. */
    private static List<String> ordered(List<String> unit) {
        List<String> numbers = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<String> echelons = new ArrayList<>();
        for (String word : folded(unit)) {
            if (Numbers.isDigits(word)) {
                numbers.add(word);
            } else {
                (UnitWords.isEchelon(word) ? echelons : others).add(word);
            }
        }
        if (!numbers.isEmpty() && !echelons.isEmpty()) {
            others.remove("army");
        }
        numbers.addAll(others);
        numbers.addAll(echelons);
        return numbers;
    }

    private static List<String> folded(List<String> unit) {
        List<String> bare = new ArrayList<>(Countries.fold(Numbers.ordinals(Region.withoutArticles(unit))));
        if (bare.size() > 1) {
            bare.removeIf(DROPPED::contains);
        }
        List<String> folded = new ArrayList<>(bare.size());
        for (int i = 0; i < bare.size(); i++) {
            boolean beside = (i > 0 && UnitWords.find(bare.get(i - 1)) != null)
                    || (i + 1 < bare.size() && UnitWords.find(bare.get(i + 1)) != null);
            folded.add(folded(bare.get(i), beside, bare.size() == 1));
        }
        return folded;
    }

    private static String folded(String word, boolean besideUnit, boolean alone) {
        String known = UnitWords.find(word);
        if (known != null) {
            return known;
        }
        String number = besideUnit ? Numbers.roman(Numbers.cardinal(UnitWords.cardinal(word))) : word;
        return Numbers.isDigits(number) ? number : alone ? BodyNames.single(word) : BodyNames.word(word);
    }
}
