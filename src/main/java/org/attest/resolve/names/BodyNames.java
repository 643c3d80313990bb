package org.attest.resolve.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.model.EntityKind;

/**
 * Organisations, armed groups, coalitions, publishers and communities: English words in one spelling and number, others as names
 * of the region, acronyms in their letters, without legal forms.
 */
enum BodyNames implements Names {
    /** The only one. */
    ONLY;

    private static final Set<String> LEGAL = Lines.words("legal-forms.txt").collect(Collectors.toUnmodifiableSet());
    private static final Set<String> DROPPED =
            Set.of("the", "of", "and", "for", "in", "to", "wa", "wal", "i", "yi", "ye", "e", "de");
    /** Up to how many letters a name of one word may be an acronym, which is left in its letters. */
    private static final int LONGEST_ACRONYM = 5;

    /** With digits, or up to five letters with one vowel at an end: no two such words are one by their sound. */
    private static final Pattern ACRONYM = Pattern.compile(".*[0-9].*|[aeiou][^aeiou]{3,4}|[^aeiou]{3,4}[aeiou]");

    private static final int LONGEST_SHORT = 3;

    @Override
    public Draft read(EntityKind kind, List<String> tokens) {
        List<String> words = new ArrayList<>(Words.withoutGenitives(withoutAcronym(tokens)));
        dropLegalForms(words);
        List<String> turned = Heads.last(words);
        List<String> bare = new ArrayList<>();
        List<String> read = Countries.fold(Numbers.ordinals(Region.withoutArticles(turned)));
        for (int i = 0; i < read.size(); i++) {
            // Nothing is joined by the last word: the I of KDP-I is of the name.
            if (i == read.size() - 1 || !DROPPED.contains(read.get(i))) {
                bare.add(read.get(i));
            }
        }
        if (bare.isEmpty()) {
            return Draft.of(words);
        }
        if (kind == EntityKind.OUTLET) {
            return Draft.of(bare.stream().map(BodyNames::titled).toList());
        }
        return Draft.of(bare.size() == 1 ? List.of(single(bare.getFirst())) : several(bare));
    }

    @Override
    public boolean hasAcronyms() {
        return true;
    }

    /** Words of a name of several; Allah goes to what is before it. */
    private static List<String> several(List<String> words) {
        List<String> folded = new ArrayList<>(words.size());
        for (String word : words) {
            String one = word(word);
            folded.add(one.equals("ala") && !folded.isEmpty() ? folded.removeLast() + one : one);
        }
        return folded;
    }

    /** A word of the title of a newspaper, agency or site: these are spelled as their owners spell them. */
    private static String titled(String word) {
        String english = English.find(word);
        return english == null ? word : english;
    }

    /** A word of a name of several. */
    static String word(String word) {
        String english = English.find(word);
        if (english != null) {
            return english;
        }
        if (Countries.find(word.replace('-', ' ')) != null) {
            return word;
        }
        return isLetters(word, LONGEST_SHORT) ? word : Sounds.fold(word);
    }

    /** The word of a name of one, which may be an acronym. */
    static String single(String word) {
        return Sounds.isKnown(word) || !isLetters(word, LONGEST_ACRONYM) ? word(word) : word;
    }

    /** Whether a word is no word that is spoken: short, without vowels, or with digits. */
    private static boolean isLetters(String word, int longest) {
        boolean spoken = word.length() > longest && word.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
        return !spoken || ACRONYM.matcher(word).matches();
    }

    /** Without a short word in brackets at the end: {@code Islamic State (IS)}. */
    private static List<String> withoutAcronym(List<String> tokens) {
        int open = tokens.lastIndexOf("(");
        boolean isAcronym = open > 1
                && open == tokens.size() - 3
                && tokens.getLast().equals(")")
                && initials(tokens.subList(0, open)).contains(tokens.get(open + 1));
        return isAcronym ? tokens.subList(0, open) : tokens;
    }

    private static String initials(List<String> tokens) {
        return tokens.stream()
                .filter(Words::isWord)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static void dropLegalForms(List<String> words) {
        while (words.size() > 1 && LEGAL.contains(words.getLast())) {
            words.removeLast();
        }
    }
}
