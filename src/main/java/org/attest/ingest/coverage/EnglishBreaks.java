package org.attest.ingest.coverage;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Full stops of English abbreviations, which end no sentence.
 *
 * <p>ICU4J has data for this too, but with them "He took it all. All. Then." is two sentences and "U.S. Air Force" is cut
 * (79.1). Where a full stop can be both, as after "U.S.", the next word decides; where that does not help either, sentences are
 * taken for one.
 */
final class EnglishBreaks {

    /** Ends no sentence: a name or a number follows. */
    private static final Set<String> LEADING = words(
            "Mr Mrs Ms Messrs Dr Prof Rev Fr Hon Mt Ft Gen Maj Col Lt Capt Cpt Cmdr Cdr"
                    + " Adm Brig Sgt Cpl Pfc Pvt Spc Gov Sen Rep Reps Sens Pres Amb Sec Supt Insp Det approx vs cf ca e.g i.e");

    /** Ends no sentence when a number follows. */
    private static final Set<String> BEFORE_NUMBER = words(
            "No Nos no nos p pp Fig Figs Art Ch Vol Sect Op para Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec");

    /** May end a sentence; initials are of this kind. */
    private static final Set<String> EITHER =
            words("a.m p.m etc Inc Co Corp Ltd Bros Jr Sr St Ave Ph.D Dept Univ Jan Feb Aug Sep Sept Oct Nov Dec");

    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.)+");
    private static final Pattern LAST_TOKEN = Pattern.compile("[\\p{L}.]*\\.$");
    private static final Pattern FIRST_WORD = Pattern.compile("^[^\\p{L}\\p{N}]*([\\p{L}\\p{N}]+)");

    /** Words that begin sentences far more often than names. */
    private static final Set<String> OPENERS =
            Set.of(("A According After All Also An And Another Any As At Because Before Both"
                            + " But By Despite During Each Even Few For From He Her His How However I If In It Its Later Many Meanwhile"
                            + " More Most My No None Nor Not Nothing Now Of On Once One Only Or Our She Since So Some Still Such Than That"
                            + " The Their Then There These They This Those Though Through To Two Under Until We What When Where Whether"
                            + " Which While Who Why With Without Yet You")
                    .split(" "));

    private EnglishBreaks() {}

    private static Set<String> words(String list) {
        return Set.of((list.replace(" ", ". ") + ".").split(" "));
    }

    /**
     * Whether a full stop before a break belongs to an abbreviation, so that there is no break.
     *
     * @param before the text up to the break, without white space at its end
     * @param after the text from there on
     */
    static boolean isNone(String before, String after) {
        Matcher last = LAST_TOKEN.matcher(before);
        if (!last.find()) {
            return false;
        }
        String token = last.group();
        Matcher first = FIRST_WORD.matcher(after);
        String next = first.find() ? first.group(1) : "";
        boolean number = !next.isEmpty() && Character.isDigit(next.codePointAt(0));
        return LEADING.contains(token)
                || (number && BEFORE_NUMBER.contains(token))
                || ((EITHER.contains(token) || INITIALS.matcher(token).matches()) && !OPENERS.contains(next));
    }
}
