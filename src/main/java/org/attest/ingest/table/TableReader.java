package org.attest.ingest.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.attest.ingest.table.RecordCutter.Cut;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemSink;
import org.attest.problem.Severity;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table from its beginning to its end, one record at a time. What concerns the whole file goes to the sink that it was opened with; what concerns a
 * record is in the record.
 *
 * <p>Used by one thread; only {@link #bytesRead} may be asked by others. The rows may go to other threads. Memory is bounded whatever the file holds:
 * a field is at most 256 KiB, a record 4 MiB; what is larger is a bad record, of which the beginning is kept.
 */
public final class TableReader implements AutoCloseable {

    private final Source source;
    private final Table table;
    private final Heading heading;
    private final List<String> tags;
    private final ProblemSink problems;
    private final RecordCutter cutter;
    private final BadRecords badRecords;
    private long rows;
    private long bad;
    private long western;
    private boolean surplusTold;
    private boolean ended;

    TableReader(Source source, Table table, Heading heading, Window window, ProblemSink problems) throws IOException {
        this.source = source;
        this.table = table;
        this.heading = heading;
        this.problems = problems;
        boolean quoted = table.format().quoted();
        HxlRow hxl = HxlRow.after(heading, window, quoted);
        this.tags = hxl.tags();
        this.cutter = new RecordCutter(
                window,
                hxl.end(),
                hxl.line(),
                heading.delimiter(),
                quoted,
                table.binding().shape(table.format()));
        this.badRecords = new BadRecords(table, cutter);
    }

    /**
     * Opens a table of that format and reads its header.
     *
     * @param problems told what is wrong with the file as a whole: now, while reading, and at the end
     * @return empty when nothing can be made of the file; the problems say why
     * @throws IOException if reading breaks off
     */
    public static Optional<TableReader> open(TableInput input, TableFormat format, ProblemSink problems)
            throws IOException {
        return new TableOpener(input, format, problems).open();
    }

    private void tell(ProblemCode code, Where where, String what, String cure) {
        problems.accept(Problem.of(code, where, what, cure));
    }

    /**
     * The next record; null when there are no more.
     *
     * @throws IOException if reading breaks off
     */
    public @Nullable TableRecord next() throws IOException {
        Cut cut = cutter.look();
        return switch (cut) {
            case SOUND -> row();
            case SURPLUS -> {
                tellSurplus();
                yield row();
            }
            case FIELD_COUNT, NUL, SWALLOWS, FAULT, TRUNCATED -> badRecords.next(cut, rows + ++bad);
            case END -> end();
        };
    }

    private Row row() {
        rows++;
        Row row = new Row(table, cutter, rows + bad, isWestern());
        cutter.take();
        return row;
    }

    private boolean isWestern() {
        Frame frame = cutter.frame();
        if (!frame.nonAscii) {
            return false;
        }
        byte[] bytes = cutter.window().bytes();
        int at = Utf8Check.firstBad(bytes, frame.start, frame.contentEnd);
        if (at >= 0 && western++ == 0) {
            String what = String.format(
                    java.util.Locale.ROOT,
                    "byte 0x%02X is not UTF-8: such records are read as Windows-1252 (Latin-1)",
                    bytes[at] & 0xFF);
            Where where = table.line(cutter.line() + Texts.lineEnds(bytes, frame.start, at));
            tell(ProblemCode.ENCODING_ASSUMED, where, what, "save the file as UTF-8 to be sure");
        }
        return at >= 0;
    }

    private void tellSurplus() {
        if (!surplusTold) {
            surplusTold = true;
            int width = table.binding().width();
            String what = "empty fields behind the " + width + " columns, from this record on; they are left out";
            tell(
                    ProblemCode.FIELD_SURPLUS,
                    table.line(cutter.line()),
                    what,
                    "take the delimiters at the line ends out");
        }
    }

    private @Nullable TableRecord end() {
        DamagedException damage = cutter.window().damage();
        if (!ended && damage != null) {
            boolean trusted = damage.code() == ProblemCode.FILE_TRUNCATED;
            String what =
                    damage.getMessage() + (trusted ? "; what lies before is read" : "; no record of it can be trusted");
            tell(damage.code(), table.line(cutter.line()), what, "fetch the file again");
        }
        if (!ended && damage == null && rows + bad == 0 && !heading.text().isEmpty()) {
            // Nothing happened that week, perhaps; or the export went wrong.
            problems.accept(new Problem(
                    ProblemCode.TABLE_EMPTY,
                    Severity.WARNING,
                    table.line(cutter.line()),
                    "there is no record behind the header",
                    "fetch it again, if there should be some"));
        }
        ended = true;
        return null;
    }

    Table table() {
        return table;
    }

    /** What the table is. */
    public TableFormat format() {
        return table.format();
    }

    /** Which column of the file is which of the format. */
    Binding binding() {
        return table.binding();
    }

    /** What stands between its cells. */
    public Delimiter delimiter() {
        return heading.delimiter();
    }

    /**
     * The header as it stands in the file, without the line end; empty when it has none. It and the original texts of any of the
     * records, each ended by a line end, are a table that reads back to the same rows.
     */
    public String header() {
        return heading.text();
    }

    /** The HXL hashtags of the second row, one a column, empty where there is none; an empty list when there is no such row. */
    public List<String> hxlTags() {
        return tags;
    }

    /** Columns of the file that the format does not know, as the file names them. */
    public List<String> unknownColumns() {
        return table.binding().unknown();
    }

    /** Whether the file has a column. */
    public boolean has(Column column) {
        return table.binding().field(column) >= 0;
    }

    /** What was read so far. */
    public TableCounts counts() {
        return new TableCounts(rows, bad, cutter.blankLines(), cutter.line() - 1, western);
    }

    /** How many bytes of {@link #size} were read so far; of zip files unpacked ones. */
    public long bytesRead() {
        return source.consumed().getAsLong();
    }

    /** How many bytes there are to read; -1 when it is not known. */
    public long size() {
        return source.size();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
