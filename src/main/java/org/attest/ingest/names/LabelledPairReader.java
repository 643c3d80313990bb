package org.attest.ingest.names;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.attest.ingest.json.Utf8;
import org.attest.model.LabelledPair;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemSink;
import org.attest.problem.Where;

/**
 * Reads labelled pairs: UTF-8, tabs between fields, nothing quoted, the columns named in the first line and in any order. A bad row is
 * named and left out; the rest goes on.
 *
 * <p>{@code kind nameA withinA nameB withinB verdict} must be there; other columns are kept as they are. Lines that begin with {@code #} and empty
 * lines are passed over. Does not ask whether the labels are right.
 */
public final class LabelledPairReader {

    /** The columns without which nothing can be evaluated. */
    public static final List<String> REQUIRED = List.of("kind", "nameA", "withinA", "nameB", "withinB", "verdict");

    /** Quotes mean nothing here: a character that the text is known not to have. */
    private static final char NO_QUOTES = '\u0000';

    private LabelledPairReader() {}

    /**
     * Reads a file; that it is missing, a folder, or not UTF-8 is a problem too, and gives no pairs.
     *
     * @throws IOException if the file is there and cannot be read
     */
    public static List<LabelledPair> read(Path file, ProblemSink problems) throws IOException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            return none(problems, ProblemCode.FILE_UNREADABLE, Where.file(name), "this is a folder", "name a file");
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            return switch (Utf8.decode(bytes, bytes.length)) {
                case Utf8.Result.Text text -> parse(name, text.text(), problems);
                case Utf8.Result.Bad bad ->
                    none(
                            problems,
                            ProblemCode.NOT_UTF8,
                            Where.line(name, line(bytes, bad.offset())),
                            "this is not UTF-8",
                            "save the table as UTF-8");
            };
        } catch (NoSuchFileException e) {
            return none(
                    problems, ProblemCode.FILE_MISSING, Where.file(name), "there is no such file", "check the path");
        }
    }

    /** Reads the text of a table; the name is that of its file, for messages. */
    public static List<LabelledPair> parse(String name, String text, ProblemSink problems) throws IOException {
        int nul = text.indexOf(NO_QUOTES);
        if (nul >= 0) {
            int line = 1
                    + (int) text.substring(0, nul)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            return none(
                    problems, ProblemCode.NUL_BYTE, Where.line(name, line), "a byte of zero", "the file is damaged");
        }
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator('\t')
                .quoteCharacter(NO_QUOTES)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(Utf8.withoutMark(text))) {
            return rows(name, csv.iterator(), problems);
        }
    }

    private static List<LabelledPair> rows(String name, Iterator<CsvRecord> records, ProblemSink problems) {
        LabelledRows rows = new LabelledRows(name, problems);
        boolean bound = false;
        while (records.hasNext()) {
            CsvRecord row = records.next();
            if (row.getField(0).startsWith("#")) {
                continue;
            }
            if (!bound) {
                bound = true;
                if (!rows.bind(row)) {
                    return List.of();
                }
            } else {
                rows.add(row);
            }
        }
        return bound
                ? rows.pairs()
                : none(
                        problems,
                        ProblemCode.TABLE_EMPTY,
                        Where.file(name),
                        "a table without a line",
                        "its first line names the columns: " + String.join(", ", REQUIRED));
    }

    private static List<LabelledPair> none(
            ProblemSink problems, ProblemCode code, Where where, String what, String cure) {
        problems.accept(Problem.of(code, where, what, cure));
        return List.of();
    }

    private static int line(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
