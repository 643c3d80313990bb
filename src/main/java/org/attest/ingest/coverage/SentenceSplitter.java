package org.attest.ingest.coverage;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into sentences.
 *
 * <p>A line is at least one sentence, so that a heading is one of its own; a line, or a piece of one, without a letter or
 * digit is none. Within a line the rules are those of UAX 29, with ICU4J's lists of abbreviations for the language, or {@link
 * EnglishBreaks} for English. For a language not known nothing is taken for an abbreviation. A sentence that goes
 * over several lines, as in a text wrapped at a width, is as many sentences as lines.
 */
final class SentenceSplitter {

    /** A question or an exclamation in quotation marks; what goes on small after it belongs to it: "Where?" he asked. */
    private static final Pattern QUOTED_END = Pattern.compile("[?!\\u061F]+[\\p{Pf}\\p{Pe}\"']+$");

    private static final Pattern SMALL_START = Pattern.compile("^[^\\p{L}\\p{N}]*\\p{Ll}");

    /** UTF-16 units looked at on either side of a break: a text may be one line of megabytes. */
    private static final int AROUND = 80;

    private final BreakIterator breaks;
    private final boolean english;
    private final List<Sentence> sentences = new ArrayList<>();

    private SentenceSplitter(ULocale language) {
        BreakIterator plain = BreakIterator.getSentenceInstance(language);
        english = language.getLanguage().equals("en");
        breaks = english
                ? plain
                : FilteredBreakIteratorBuilder.getInstance(language).wrapIteratorWithFilter(plain);
    }

    /**
     * The sentences of a text, in their order; they do not overlap.
     *
     * @param text with LF line ends
     * @param language BCP 47; null when not known
     */
    static List<Sentence> split(String text, @Nullable String language) {
        SentenceSplitter splitter =
                new SentenceSplitter(language == null ? ULocale.ROOT : ULocale.forLanguageTag(language));
        int line = 1;
        int offset = 0;
        for (String words : text.split("\n", -1)) {
            splitter.line(words, line++, offset);
            offset += words.codePointCount(0, words.length()) + 1;
        }
        return List.copyOf(splitter.sentences);
    }

    private void line(String line, int number, int offset) {
        breaks.setText(line);
        int start = 0;
        int end = breaks.first();
        while (end != BreakIterator.DONE) {
            end = breaks.next();
            if (end != BreakIterator.DONE && !isNone(line, start, end)) {
                sentence(line, start, end, number, offset);
                start = end;
            }
        }
    }

    private boolean isNone(String line, int start, int end) {
        if (end == line.length()) {
            return false;
        }
        String before = line.substring(Math.max(start, end - AROUND), end).stripTrailing();
        String after = line.substring(end, Math.min(line.length(), end + AROUND));
        return (QUOTED_END.matcher(before).find() && SMALL_START.matcher(after).find())
                || (english && EnglishBreaks.isNone(before, after));
    }

    private void sentence(String line, int from, int to, int number, int offset) {
        int start = from;
        int end = to;
        while (start < end && isBlank(line.codePointAt(start))) {
            start += Character.charCount(line.codePointAt(start));
        }
        while (end > start && isBlank(line.codePointBefore(end))) {
            end -= Character.charCount(line.codePointBefore(end));
        }
        if (line.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
            int column = line.codePointCount(0, start);
            int length = line.codePointCount(start, end);
            sentences.add(
                    new Sentence(sentences.size() + 1, number, column + 1, offset + column, offset + column + length));
        }
    }

    /** White space, no-break space, and what is not seen, such as a byte order mark. */
    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
