package org.attest.ingest.re3d;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.model.EntityKind;

/**
 * Tells names, by which other documents may mean the same thing, from descriptions and pronouns, by which they do not: what
 * is wrongly taken for one thing is worse than what is not. Only the letters are looked at, so that it works for languages
 * with capital letters; what it takes for no name is a thing of its document alone.
 *
 * <p>A name of an actor, a place or a people is made of words with a capital or a digit, but for small ones such as "of".
 * A person's has two such words at least: a surname alone means another in the next document.
 */
final class ProperName {

    private static final Set<String> SMALL = Set.of(
            "the", "of", "and", "for", "in", "on", "to", "at", "&", "-", "–", "de", "la", "bin", "ibn", "abu", "von",
            "van");
    private static final Set<String> INDEFINITE = Set.of(
            "a", "an", "i", "we", "you", "he", "she", "it", "they", "me", "us", "him", "her", "them", "my", "our",
            "your", "his", "its", "their", "who", "this", "that", "these", "those", "here", "there", "some", "all",
            "many", "no");
    private static final Pattern CAPITAL = Pattern.compile("[^\\p{L}\\p{N}]*(\\p{Lu}|\\p{N}|\\p{Ll}{2}-\\p{Lu}).*");
    private static final Pattern HAS_CAPITAL = Pattern.compile(".*\\p{Lu}.*");

    private ProperName() {}

    /**
     * Whether words are a name.
     *
     * @param onlyAtStart whether they stand only where a sentence begins, with a capital that may be the sentence's
     */
    static boolean is(EntityKind kind, String words, boolean onlyAtStart) {
        List<String> all = Arrays.asList(words.split("\\s+"));
        List<String> great =
                all.stream().filter(word -> !SMALL.contains(lower(word))).toList();
        boolean indefinite = all.stream().map(ProperName::lower).anyMatch(INDEFINITE::contains);
        boolean capitals = great.stream().allMatch(word -> CAPITAL.matcher(word).matches())
                && great.stream().anyMatch(word -> HAS_CAPITAL.matcher(word).matches());
        return !indefinite && capitals && fits(kind, great, onlyAtStart);
    }

    private static boolean fits(EntityKind kind, List<String> words, boolean onlyAtStart) {
        return switch (kind.family()) {
            case REGION, SETTLEMENT, QUARTER, SITE, FEATURE, PLACE, PEOPLE -> true;
            case PERSON -> words.size() > 1;
            // "Soldiers left." and "Army left." begin alike; "ISF left." does not.
            case ORGANISATION, UNIT ->
                !onlyAtStart
                        || words.size() > 1
                        || HAS_CAPITAL.matcher(words.getFirst().substring(1)).matches();
            case EQUIPMENT, EXPRESSION -> false;
        };
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
