package org.attest.ingest.judgements;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.ingest.judgements.Lines.Line;
import org.attest.model.JudgedKey;
import org.attest.model.Judgement;
import org.attest.model.Judgement.Verdict;
import org.attest.model.Word;
import org.attest.problem.Nearest;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemLog;
import org.attest.problem.Where;

/**
 * One judgement out of one line. A line that ends after {@code when} has no reason, for editors cut off blanks at the end;
 * empty fields beyond the sixth, as spreadsheets add them, are nothing. No character quotes another.
 */
final class JudgementLine {

    private static final int WHY = Heading.COLUMNS.indexOf("why");

    private final String file;
    private final Line line;
    private final List<String> fields;
    private final ProblemLog problems;

    private JudgementLine(String file, Line line, ProblemLog problems) {
        this.file = file;
        this.line = line;
        this.fields = Arrays.asList(line.text().split("\t", -1));
        this.problems = problems;
    }

    /** Reads a line; empty when something in it blocks, which the problems tell. */
    static Optional<Judgement> read(String file, Line line, ProblemLog problems) {
        return new JudgementLine(file, line, problems).read();
    }

    private Optional<Judgement> read() {
        if (!hasItsFields()) {
            return Optional.empty();
        }
        Optional<Verdict> verdict = verdict();
        String a = key(1);
        String b = key(2);
        String who = FieldText.of(required(3), where(3), problems);
        String when = required(4);
        FieldTime.check(when, where(4), problems);
        String why = FieldText.of(field(WHY), where(WHY), problems);
        if (!problems.blocks()) {
            agree(a, b);
        }
        return problems.blocks()
                ? Optional.empty()
                : verdict.map(v -> new Judgement(v, a, b, who, when, why, Where.line(file, line.number())));
    }

    private boolean hasItsFields() {
        boolean surplus = fields.stream().skip(WHY + 1).anyMatch(field -> !field.isBlank());
        if (fields.size() >= WHY && !surplus) {
            return true;
        }
        String cure;
        if (fields.size() == 1) {
            cure = "put a tab, not blanks, between one field and the next";
        } else if (surplus) {
            cure = "write a blank in place of a tab within a field";
        } else {
            cure = "give " + String.join(", ", Heading.COLUMNS) + " with a tab between; only why may be empty";
        }
        String what = fields.size() == 1 ? "the line has 1 field" : "the line has " + fields.size() + " fields";
        problems.add(ProblemCode.FIELD_COUNT, Where.line(file, line.number()), what + ", not 6", cure);
        return false;
    }

    private Optional<Verdict> verdict() {
        String word = required(0);
        Optional<Verdict> verdict = Word.parse(Verdict.class, word);
        if (verdict.isEmpty() && !word.isEmpty()) {
            List<String> words = Arrays.stream(Verdict.values()).map(Word::word).toList();
            problems.add(
                    ProblemCode.VALUE_INVALID,
                    where(0),
                    "\"" + Shown.text(word) + "\" is no verdict",
                    Nearest.cure(word, words));
        }
        return verdict;
    }

    private String key(int column) {
        String key = required(column);
        if (!key.isEmpty()) {
            FieldKey.check(key, where(column), problems);
        }
        return key;
    }

    private void agree(String a, String b) {
        if (a.equals(b)) {
            problems.add(
                    ProblemCode.VALUE_INVALID,
                    where(2),
                    "a and b are both " + Shown.text(a),
                    "name the two that were compared, or take the line out");
        }
        JudgedKey.Kind kind = JudgedKey.kind(a);
        JudgedKey.Kind other = JudgedKey.kind(b);
        boolean unknown = kind == JudgedKey.Kind.ELSEWHERE || other == JudgedKey.Kind.ELSEWHERE;
        if (!unknown && !kind.agrees(other)) {
            problems.add(
                    ProblemCode.REFERENCE_KIND,
                    where(2),
                    "one of a and b is an account of an event, the other a thing",
                    "compare things with things, and accounts of events with accounts of events");
        }
    }

    private String required(int column) {
        String value = field(column);
        if (value.isEmpty()) {
            problems.add(
                    ProblemCode.FIELD_MISSING,
                    where(column),
                    "the field " + Heading.COLUMNS.get(column) + " is empty",
                    "only why may be empty");
        }
        return value;
    }

    private String field(int column) {
        return column < fields.size() ? fields.get(column).strip() : "";
    }

    /** The place of a field: its column is where it begins, in UTF-16 units from 1. */
    private Where where(int column) {
        String before = fields.stream().limit(column).collect(Collectors.joining("\t"));
        return new Where(file, line.number(), column == 0 ? 1 : before.length() + 2, "");
    }
}
