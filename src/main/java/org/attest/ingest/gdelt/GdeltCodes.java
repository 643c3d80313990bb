package org.attest.ingest.gdelt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.attest.ingest.dataset.CodeTable;
import org.attest.ingest.dataset.CodeTable.Code;
import org.attest.ingest.dataset.Flags;
import org.attest.ingest.table.Column;
import org.attest.ingest.table.Row;
import org.attest.model.Coding.Coded;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What GDELT codes of an event.
 *
 * @param type its class, by the code of CAMEO
 * @param concepts the codes as concepts: the code of CAMEO, the class of events, the kind of place
 * @param place what the place is: 1 country, 2 state of the USA, 3 town or landmark in the USA, 4 elsewhere, 5 first-order
 *     division elsewhere; 0 where there is none
 */
record GdeltCodes(String type, List<String> concepts, int place) {

    private static final CodeTable CAMEO = CodeTable.of("cameo-types.csv");
    private static final List<String> QUAD_CLASSES = List.of(
            "gdelt#VerbalCooperation", "gdelt#MaterialCooperation", "gdelt#VerbalConflict", "gdelt#MaterialConflict");
    private static final List<String> GEO_TYPES = List.of(
            "gdelt#geoCountry", "gdelt#geoUSState", "gdelt#geoUSCity", "gdelt#geoWorldCity", "gdelt#geoWorldState");

    /** Copies the list. */
    GdeltCodes {
        concepts = List.copyOf(concepts);
    }

    /** Reads a row; null where it is blocked, for want of a known code of CAMEO. */
    static @Nullable GdeltCodes of(Row row) {
        Code code = code(row);
        if (code == null) {
            return null;
        }
        List<String> concepts = new ArrayList<>(3);
        concepts.add(code.concept());
        int quad = Flags.code(row, GdeltColumns.QUAD_CLASS, 1, QUAD_CLASSES.size());
        if (quad > 0) {
            concepts.add(QUAD_CLASSES.get(quad - 1));
        }
        int place = Flags.code(row, GdeltColumns.ACTION_GEO.type(), 0, GEO_TYPES.size());
        if (place > 0) {
            concepts.add(GEO_TYPES.get(place - 1));
        }
        return new GdeltCodes(code.type(), concepts, place);
    }

    /** Whether a row has a code of CAMEO, as it should be written, where it should be. */
    static boolean isKnown(Row row) {
        return CAMEO.find(row.text(GdeltColumns.EVENT)) != null;
    }

    private static @Nullable Code code(Row row) {
        String written = row.needed().text(GdeltColumns.EVENT);
        if (written == null) {
            return null;
        }
        String lost = lostZero(row, written);
        for (Column column : List.of(GdeltColumns.EVENT, GdeltColumns.EVENT_BASE, GdeltColumns.EVENT_ROOT)) {
            String text = row.text(column);
            Code code = text == null ? null : CAMEO.find(lost + text);
            if (code != null) {
                if (column != GdeltColumns.EVENT) {
                    unknown(row, written, "it is taken as " + lost + text + " (" + column + ")");
                }
                return code;
            }
        }
        Flags.block(
                row,
                GdeltColumns.EVENT,
                ProblemCode.VALUE_INVALID,
                "CAMEO has no code " + Flags.shown(written) + ", nor is there a known base or root code",
                "give a code of CAMEO 1.1b3, with its zeros");
        return null;
    }

    private static void unknown(Row row, String written, String taken) {
        Flags.warn(
                row,
                GdeltColumns.EVENT,
                ProblemCode.VALUE_INVALID,
                "CAMEO has no code " + Flags.shown(written) + ": " + taken,
                "nothing need be done: the archive has the code");
    }

    /** A zero where one was lost at the front of all codes, which spreadsheets do: roots have two digits. */
    private static String lostZero(Row row, String written) {
        String root = row.text(GdeltColumns.EVENT_ROOT);
        if (root == null || root.length() != 1 || !written.startsWith(root)) {
            return "";
        }
        Flags.warn(
                row,
                GdeltColumns.EVENT,
                ProblemCode.VALUE_INVALID,
                "EventCode " + written + " has lost a zero, as its root " + root + " shows: it is read as 0" + written,
                "take the file as GDELT gives it, not as a spreadsheet saved it");
        return "0";
    }

    /** The numbers of a row, as properties of the event; those out of their range are left out, with a warning. */
    static List<Coded> numbers(Row row) {
        List<Coded> numbers = new ArrayList<>(5);
        add(row, GdeltColumns.GOLDSTEIN, "goldsteinScale", -10, 10, numbers);
        add(row, GdeltColumns.TONE, "averageTone", -100, 100, numbers);
        count(row, GdeltColumns.MENTIONS, "mentionCount", numbers);
        count(row, GdeltColumns.SOURCES, "sourceCount", numbers);
        count(row, GdeltColumns.ARTICLES, "articleCount", numbers);
        return numbers;
    }

    private static void count(Row row, Column column, String property, List<Coded> numbers) {
        Long number = row.cells().integer(column);
        if (number != null) {
            add(row, column, property, BigDecimal.valueOf(number), 0, Long.MAX_VALUE, numbers);
        }
    }

    private static void add(Row row, Column column, String property, long least, long most, List<Coded> numbers) {
        BigDecimal number = row.cells().decimal(column);
        if (number != null) {
            add(row, column, property, number, least, most, numbers);
        }
    }

    private static void add(
            Row row, Column column, String property, BigDecimal number, long least, long most, List<Coded> numbers) {
        if (number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
            numbers.add(new Coded(property, number));
            return;
        }
        Flags.warn(
                row,
                column,
                ProblemCode.VALUE_INVALID,
                column + " is " + number.toPlainString() + ", it is left out",
                least == 0 ? "it is 0 or more" : "it is from " + least + " to " + most);
    }
}
