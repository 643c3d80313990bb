package org.attest.ingest.re3d;

import java.math.BigDecimal;
import java.util.Locale;
import org.attest.model.EntityKind;
import org.attest.model.RelationType;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/** A line of one of the three files, with what it says. Offsets are as given, in the units of the data set. */
sealed interface Row {

    /** Its {@code _id}. */
    String id();

    /** The file and the line. */
    Where where();

    /** The line as given. */
    String original();

    /**
     * Characters of a text.
     *
     * @param begin offset of the first, from 0
     * @param end offset after the last, not before the first
     * @param words the words that the row says stand there, without white space around them; may be empty
     */
    record Span(int begin, int end, String words) {}

    /**
     * A document.
     *
     * @param title null where it has none
     * @param text as given, whatever its line ends
     * @param publisher whose document it is; null where that is not told
     * @param url its address; null where it has none that could be one
     */
    record Document(
            String id,
            @Nullable String title,
            String text,
            @Nullable String publisher,
            @Nullable String url,
            Where where,
            String original)
            implements Row {}

    /** A row about a document. */
    sealed interface Annotation extends Row {

        /** The document's {@code _id}. */
        String document();

        /** The id of what it becomes in the report: made of offsets and type, so that no other line moves it. */
        String factId();

        /** How sure it is, from 0 to 1; null where that is not told. */
        @Nullable BigDecimal confidence();
    }

    /**
     * A span that is marked as something.
     *
     * @param span not empty, and with words
     */
    record Marked(
            String id,
            String document,
            Span span,
            EntityKind kind,
            String type,
            @Nullable BigDecimal confidence,
            Where where,
            String original)
            implements Annotation {

        @Override
        public String factId() {
            return span.begin() + "-" + span.end() + "-" + type.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A relation that is marked between two spans.
     *
     * @param trigger the words that tell of it; may be empty
     * @param source the span of the first
     * @param target the span of the second
     */
    record Related(
            String id,
            String document,
            Span trigger,
            Span source,
            Span target,
            RelationType relation,
            String type,
            @Nullable BigDecimal confidence,
            Where where,
            String original)
            implements Annotation {

        @Override
        public String factId() {
            return source.begin() + "-" + source.end() + "-" + target.begin() + "-" + target.end() + "-"
                    + type.toLowerCase(Locale.ROOT);
        }
    }
}
