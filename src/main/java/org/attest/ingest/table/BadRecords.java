package org.attest.ingest.table;

import java.io.IOException;
import org.attest.ingest.table.Frame.Fault;
import org.attest.ingest.table.RecordCutter.Cut;
import org.attest.ingest.table.RecordCutter.Skipped;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Where;

/** Says in words what is wrong with the records that a cutter passes over. */
final class BadRecords {

    private final Table table;
    private final RecordCutter cutter;

    BadRecords(Table table, RecordCutter cutter) {
        this.table = table;
        this.cutter = cutter;
    }

    /** What is wrong: a code, a place, words and a cure; what if the file ends before a sound record follows. */
    private record Draft(Problem problem, Problem atTheEnd) {
        Draft(Problem problem) {
            this(problem, problem);
        }
    }

    /** The bad record that the cutter has looked at; moves it on. */
    BadRecord next(Cut cut, long ordinal) throws IOException {
        long line = cutter.line();
        Draft draft = draft(cut);
        Skipped skipped = cutter.skip(cut);
        boolean more = cutter.isMore();
        return new BadRecord(
                table.line(line),
                ordinal,
                skipped.lines(),
                skipped.bytes(),
                text(skipped),
                more ? draft.problem() : draft.atTheEnd());
    }

    private static String text(Skipped skipped) {
        byte[] start = skipped.start().toByteArray();
        int end = start.length;
        if (skipped.bytes() > end) {
            end = Texts.wholeCharacters(start, end);
        } else {
            end -= end > 0 && start[end - 1] == '\n' ? 1 : 0;
            end -= end > 0 && start[end - 1] == '\r' ? 1 : 0;
        }
        return Texts.decode(start, 0, end, Utf8Check.firstBad(start, 0, end) >= 0);
    }

    private Draft draft(Cut cut) throws IOException {
        Frame frame = cutter.frame();
        return switch (cut) {
            case FAULT -> fault(frame);
            case SWALLOWS ->
                new Draft(problem(
                        ProblemCode.QUOTE_STRAY,
                        table.line(cutter.line()),
                        "a quote is opened and not closed in this record: whole records lie within it",
                        "close it, or double it if it belongs to the text"));
            case NUL ->
                new Draft(problem(
                        ProblemCode.NUL_BYTE,
                        table.line(cutter.line()),
                        "the record holds bytes of zero, which no text has",
                        "the file is damaged here: fetch it again"));
            case TRUNCATED -> new Draft(truncated("the last record breaks off after " + fields(frame.count)));
            case FIELD_COUNT -> new Draft(fieldCount(frame.count));
            case SOUND, SURPLUS, END -> throw new IllegalArgumentException("nothing is wrong with " + cut);
        };
    }

    private Problem fieldCount(int count) throws IOException {
        int width = table.binding().width();
        Delimiter other = cutter.otherDelimiter(width);
        if (other != null) {
            return problem(
                    ProblemCode.FIELD_COUNT,
                    table.line(cutter.line()),
                    "the record is divided by " + other + ", the header by " + cutter.delimiter(),
                    "write header and records with the same delimiter");
        }
        String cure = count < width
                ? "is it cut off, or a line end in it without quotes? Complete it"
                : "put texts that hold " + cutter.delimiter() + " into quotes";
        return problem(
                ProblemCode.FIELD_COUNT,
                table.line(cutter.line()),
                "the record has " + fields(count) + ", the table " + width + " columns",
                cure);
    }

    private Draft fault(Frame frame) {
        Where opened = opened(frame);
        return switch (frame.fault) {
            case QUOTE ->
                new Draft(problem(
                        ProblemCode.QUOTE_STRAY,
                        opened,
                        "text follows the closing quote of what was opened here",
                        "a quote that belongs to the text is doubled (\"\"), and the text stands in quotes"));
            case UNCLOSED -> new Draft(unclosed(opened), truncated("a quote is opened here and never closed"));
            case QUOTED_TOO_LARGE -> new Draft(unclosed(opened));
            case TOO_LARGE -> new Draft(tooLarge(frame));
            case NONE -> throw new IllegalArgumentException("there is no fault");
        };
    }

    private static Problem unclosed(Where opened) {
        return problem(
                ProblemCode.QUOTE_STRAY,
                opened,
                "a quote is opened here and not closed within " + Framer.FIELD_LIMIT + " bytes, or not at all",
                "close it, or double it if it belongs to the text");
    }

    private Problem tooLarge(Frame frame) {
        return problem(
                ProblemCode.RECORD_TOO_LARGE,
                opened(frame),
                "a field has more than " + Framer.FIELD_LIMIT + " bytes, or the record more than "
                        + Framer.RECORD_LIMIT,
                "is a line end missing, or is this no table from here on? Shorten the text otherwise");
    }

    private Problem truncated(String what) {
        String cure = "the file ends too early: fetch it again, or complete the record";
        return problem(ProblemCode.FILE_TRUNCATED, opened(cutter.frame()), what, cure);
    }

    private Where opened(Frame frame) {
        byte[] bytes = cutter.window().bytes();
        long line = cutter.line() + Texts.lineEnds(bytes, frame.start, frame.openedAt);
        boolean named =
                frame.fault != Fault.NONE && frame.count < table.binding().width();
        return named ? table.field(line, frame.count) : table.line(line);
    }

    private static String fields(int count) {
        return count == 1 ? "1 field" : count + " fields";
    }

    private static Problem problem(ProblemCode code, Where where, String what, String cure) {
        return Problem.of(code, where, what, cure);
    }
}
