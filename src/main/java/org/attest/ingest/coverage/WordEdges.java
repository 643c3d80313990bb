package org.attest.ingest.coverage;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.attest.model.Evidence.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whether a span begins and ends where words do (UAX 29, for the language). Only a cut between two letters or digits, or within one character as
 * people see it, is a cut in a word: "Vell" of "Vell's" is whole.
 */
final class WordEdges {

    private final String text;
    private final BreakIterator words;
    private final BreakIterator clusters;

    /** Of a text in a language (BCP 47); null when not known. */
    WordEdges(String text, @Nullable String language) {
        ULocale locale = language == null ? ULocale.ROOT : ULocale.forLanguageTag(language);
        this.text = text;
        words = BreakIterator.getWordInstance(locale);
        words.setText(text);
        clusters = BreakIterator.getCharacterInstance(locale);
        clusters.setText(text);
    }

    /** How a span that lies within the text cuts words: "begins", "ends" or "begins and ends" in one; empty if it does not. */
    String cutsOf(Span span) {
        int start = text.offsetByCodePoints(0, span.start());
        int end = text.offsetByCodePoints(start, span.end() - span.start());
        boolean begins = isInside(start);
        boolean ends = isInside(end);
        return begins && ends ? "begins and ends" : begins ? "begins" : ends ? "ends" : "";
    }

    private boolean isInside(int index) {
        if (index == 0 || index == text.length()) {
            return false;
        }
        boolean letters = Character.isLetterOrDigit(text.codePointBefore(index))
                && Character.isLetterOrDigit(text.codePointAt(index));
        return !clusters.isBoundary(index) || (letters && !words.isBoundary(index));
    }
}
