package org.attest.generator;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.LongStream;

/** What can be wrong with a row: one constant per way. */
public enum Breakage {
    /** Cut off after the twentieth cell. */
    FEWER_CELLS,
    /** Two cells more than columns. */
    MORE_CELLS,
    /** The cell of the id is empty. */
    NO_ID,
    /** The id of the row before. */
    SAME_ID,
    /** Deaths as a word. */
    NOT_A_NUMBER,
    /** Deaths as {@code 1,200}. */
    NUMBER_WITH_COMMA,
    /** The 31st of February. */
    NO_SUCH_DATE,
    /** 93.5 degrees north. */
    OFF_THE_GLOBE,
    /** Fewer than no deaths. */
    NEGATIVE,
    /** Over before it began. */
    ENDS_BEFORE_START;

    private static final int CUT = 20;

    /**
     * Writes a first release in which as many rows are broken as there are ways, evenly spread; in between all is well.
     *
     * @return the numbers of the broken rows, counted from 0, by the order of the constants
     */
    public static long[] write(Path file, long rows, long seed) throws IOException {
        long step = rows / values().length;
        if (step < 2) {
            throw new IllegalArgumentException("too few rows to break " + values().length + " of them: " + rows);
        }
        EventRows events = new EventRows(seed, 0);
        try (Writer text = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
                var csv = GedTable.writer(text)) {
            csv.writeRecord(EventRows.COLUMNS);
            for (long number = 0; number < rows; number++) {
                String[] row = events.row(number);
                long way = (number - step / 2) / step;
                boolean broken = (number - step / 2) % step == 0 && way < values().length;
                csv.writeRecord(broken ? values()[(int) way].of(row, events.row(number - 1)) : row);
            }
        }
        return LongStream.range(0, values().length)
                .map(way -> step / 2 + way * step)
                .toArray();
    }

    /**
     * Writes a first release with one quote too many at the start of a row, which turns the rest, up to the next quote, into one cell.
     *
     * @param at number of that row, counted from 0
     */
    public static void writeWithStrayQuote(Path file, long rows, long seed, long at) throws IOException {
        EventRows events = new EventRows(seed, 0);
        try (Writer text = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
                var csv = GedTable.writer(text)) {
            csv.writeRecord(EventRows.COLUMNS);
            for (long number = 0; number < rows; number++) {
                if (number == at) {
                    csv.flush();
                    text.write('"');
                }
                csv.writeRecord(events.row(number));
            }
        }
    }

    /** A row with this wrong. */
    String[] of(String[] row, String[] before) {
        return switch (this) {
            case FEWER_CELLS -> Arrays.copyOf(row, CUT);
            case MORE_CELLS -> longer(row);
            case NO_ID -> with(row, "id", "");
            case SAME_ID -> with(row, "id", before[0]);
            case NOT_A_NUMBER -> with(row, "best", "many");
            case NUMBER_WITH_COMMA -> with(row, "high", "1,200");
            case NO_SUCH_DATE -> with(row, "date_start", "2014-02-31");
            case OFF_THE_GLOBE -> with(row, "latitude", "93.5");
            case NEGATIVE -> with(row, "deaths_a", "-4");
            case ENDS_BEFORE_START -> with(row, "date_end", "1988-12-31");
        };
    }

    private static String[] longer(String[] row) {
        String[] longer = Arrays.copyOf(row, row.length + 2);
        longer[row.length] = "7";
        longer[row.length + 1] = "7";
        return longer;
    }

    private static String[] with(String[] row, String column, String cell) {
        String[] other = row.clone();
        other[EventRows.COLUMNS.indexOf(column)] = cell;
        return other;
    }
}
