package org.attest.map;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The language tag of a name (BCP 47), with the script it is written in where that is not the usual one of the language:
 * {@code ar-Latn} for Daesh, {@code ar} for what is written in Arabic letters.
 *
 * <p>Scripts are those of ISO 15924, as Unicode has them. What no extractor said is not made up: a name in letters that the
 * language of its source is not written in is of that script and of an undetermined language, {@code und-Arab}.
 */
final class NameLanguage {

    private NameLanguage() {}

    /**
     * The tag.
     *
     * @param own language of the name as the extractor gives it; null where it gives none
     * @param ofSource language of the source; null where it has none
     * @return null where nothing is known and nothing can be said
     */
    static @Nullable String of(String name, @Nullable String own, @Nullable String ofSource) {
        String language = own == null ? ofSource : own;
        Integer script = script(name);
        if (language == null || script == null || isUsual(script, ULocale.forLanguageTag(language))) {
            return language;
        }
        String code = UScript.getShortName(script);
        return own == null ? "und-" + code : withScript(own, code);
    }

    private static boolean isUsual(int script, ULocale language) {
        int[] usual = UScript.getCode(language);
        return !language.getScript().isEmpty()
                || usual == null
                || Arrays.stream(usual).anyMatch(code -> code == script);
    }

    private static String withScript(String tag, String script) {
        return new ULocale.Builder()
                .setLanguageTag(tag)
                .setScript(script)
                .build()
                .toLanguageTag();
    }

    /** The script that most letters are of; null where there are none. Of several, the one that Unicode counts first. */
    private static @Nullable Integer script(String text) {
        Map<Integer, Integer> letters = new TreeMap<>();
        text.codePoints()
                .filter(Character::isLetter)
                .map(UScript::getScript)
                .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
                .forEach(script -> letters.merge(script, 1, Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
