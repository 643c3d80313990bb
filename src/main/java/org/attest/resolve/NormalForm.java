package org.attest.resolve;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The form in which two spellings of a name are compared: what differs only in marks, letter case, apostrophes, hyphens,
 * white space, punctuation or a leading article is the same.
 *
 * <p>Letters of every script stay; nothing is transliterated, and nothing is guessed: Qayara and Qayyarah differ.
 */
public final class NormalForm {

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    /** Straight and curly apostrophes and quotes, primes, and the signs by which ayn and hamza are written. */
    private static final Pattern APOSTROPHES =
            Pattern.compile("['`\\u00B4\\u2018-\\u201B\\u2032\\u02B9-\\u02BF\\u02C8]+");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Set<String> ARTICLES = Set.of("al", "el", "the");

    private NormalForm() {}

    /**
     * The normal form, which is a step of an IRI too: letters and digits in lower case, single hyphens between words.
     *
     * @param name a name as written, in any script
     * @return never empty: a name without letters and digits becomes {@code x-} and its UTF-8 bytes in hex
     */
    public static String of(String name) {
        String bare = MARKS.matcher(DECOMPOSED.normalize(name)).replaceAll("");
        String folded = UCharacter.foldCase(APOSTROPHES.matcher(bare).replaceAll(""), true);
        List<String> words = Arrays.stream(BETWEEN.split(folded))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return "x-" + HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8));
        }
        boolean hasArticle = words.size() > 1 && ARTICLES.contains(words.getFirst());
        return COMPOSED.normalize(String.join("-", hasArticle ? words.subList(1, words.size()) : words));
    }
}
