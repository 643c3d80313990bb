package org.attest.ingest.re3d;

import java.util.HashMap;
import java.util.Map;
import org.attest.ingest.json.JsonCursor;
import org.attest.problem.ProblemCode;
import org.attest.problem.Where;

/** Holds annotations against the text of their document and against each other. For one document only. */
final class Checks {

    private final AnnotatedText text;
    private final Map<String, Where> taken = new HashMap<>();

    Checks(AnnotatedText text) {
        this.text = text;
    }

    /** Complains of a marked span, in its line. */
    void marked(Line<Row.Marked> line) {
        Row.Marked row = row(line);
        span(row.span(), "begin", "value", line);
        once(row, line);
    }

    /** Complains of a marked relation, in its line. */
    void related(Line<Row.Related> line, Things things) {
        Row.Related row = row(line);
        span(row.trigger(), "begin", "value", line);
        span(row.source(), "sourceBegin", "source", line);
        span(row.target(), "targetBegin", "target", line);
        if (!line.log().blocks()) {
            end(row.source(), "sourceBegin", row, things, line);
            end(row.target(), "targetBegin", row, things, line);
        }
        once(row, line);
    }

    private static <R extends Row> R row(Line<R> line) {
        R row = line.row();
        if (row == null) {
            throw new IllegalArgumentException("no row at " + line.where());
        }
        return row;
    }

    private void once(Row.Annotation row, Line<?> line) {
        Where earlier = line.log().blocks() ? null : taken.putIfAbsent(row.factId(), line.where());
        if (earlier != null) {
            line.log()
                    .add(
                            ProblemCode.ID_TWICE,
                            line.where(),
                            "the same stands at " + earlier + ", with these offsets and this type",
                            "keep one of the two");
        }
    }

    private void span(Row.Span span, String offset, String words, Line<?> line) {
        if (!text.has(span)) {
            line.log()
                    .add(
                            ProblemCode.OFFSET_INVALID,
                            line.where().child(offset),
                            "the span from " + span.begin() + " to " + span.end() + " ends beyond the text, which has "
                                    + text.length() + " characters",
                            "correct the offsets, or the documentId");
        } else if (!text.words(span).equals(span.words())) {
            line.log()
                    .add(
                            ProblemCode.WORDS_DIFFER,
                            line.where().child(words),
                            "from " + span.begin() + " to " + span.end() + " the text has \""
                                    + JsonCursor.cut(text.words(span)) + "\", not \"" + JsonCursor.cut(span.words())
                                    + "\"",
                            "correct the offsets or the words; it is taken with both as they are");
        }
    }

    private static void end(Row.Span span, String member, Row.Related row, Things things, Line<?> line) {
        String place = "from " + span.begin() + " to " + span.end();
        Where fallen = things.fallen(span);
        if (things.at(span, row.relation()) != null) {
            return;
        }
        if (things.isMarked(span)) {
            line.log()
                    .add(
                            ProblemCode.REFERENCE_KIND,
                            line.where().child(member),
                            "\"" + row.type() + "\" holds between actors, and what is marked " + place + " is none",
                            "mark it as a Person, an Organisation or a Nationality as well");
        } else {
            line.log()
                    .add(
                            ProblemCode.REFERENCE_DANGLING,
                            line.where().child(member),
                            fallen == null
                                    ? "no entity is marked " + place
                                    : "the entity marked " + place + " was rejected, see " + fallen,
                            fallen == null ? "mark it in entities.json, or correct the offsets" : "mend it there");
        }
    }
}
