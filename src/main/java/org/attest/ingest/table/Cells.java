package org.attest.ingest.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of a row. What cannot be read is null and a complaint in the row, with file, line, column, what and cure: blocking when the values are
 * needed, a warning otherwise. Where they are needed an empty cell is a complaint, too; otherwise it is just null.
 *
 * <p>Does not judge values against each other or the calendar: low above best, dates in the future.
 */
public final class Cells {

    private final Row row;
    private final Severity severity;

    Cells(Row row, Severity severity) {
        this.row = row;
        this.severity = severity;
    }

    /** The text, trimmed. */
    public @Nullable String text(Column column) {
        String text = row.text(column);
        if (text == null && severity == Severity.ERROR) {
            complain(column, ProblemCode.FIELD_MISSING, column.name() + " is empty", "give a value");
        }
        return text;
    }

    /** A whole number; {@code 645.0} is 645. */
    public @Nullable Long integer(Column column) {
        String text = text(column);
        return text == null ? null : Numbers.integer(text, complaint(column));
    }

    /** A number with a decimal point, or without; the exponent of {@code 1e-3} is understood. */
    public @Nullable BigDecimal decimal(Column column) {
        String text = text(column);
        return text == null ? null : Numbers.decimal(text, complaint(column));
    }

    /** A day, see {@link DateText}; a time of day is left out. */
    public @Nullable LocalDate date(Column column) {
        String text = text(column);
        return text == null ? null : DateText.read(text, complaint(column));
    }

    /**
     * A point; null when one of its coordinates is absent or bad. Of 0/0 the row complains with
     * {@link ProblemCode#COORDINATES_ZERO} and gives it all the same.
     */
    public @Nullable GeoPoint point(Column latitude, Column longitude) {
        BigDecimal lat = decimal(latitude);
        BigDecimal lon = decimal(longitude);
        if (lat == null || lon == null) {
            lonely(latitude, longitude);
            return null;
        }
        return Coordinates.point(lat, lon, complaint(latitude), complaint(longitude));
    }

    private void lonely(Column latitude, Column longitude) {
        boolean north = row.text(latitude) != null;
        boolean east = row.text(longitude) != null;
        // Where the whole column is not there, that is told once, of the table.
        boolean both = row.field(latitude) >= 0 && row.field(longitude) >= 0;
        if (north != east && both) {
            Column there = north ? latitude : longitude;
            Column lacking = north ? longitude : latitude;
            complain(
                    there,
                    ProblemCode.COORDINATES_INVALID,
                    there + " is given without " + lacking,
                    "give both, or none");
        }
    }

    /** The parts of a text between separators, trimmed, without empty ones; empty when there is no text. */
    public List<String> list(Column column, String separator) {
        String text = text(column);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(java.util.regex.Pattern.quote(separator), -1))
                        .map(Texts::trim)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    private Complaint complaint(Column column) {
        return (code, what, cure) -> complain(column, code, what, cure);
    }

    private void complain(Column column, ProblemCode code, String what, String cure) {
        Severity standard = Problem.of(code, row.where(), what, cure).severity();
        // What is a mere warning by its nature does not block a record because the value is needed.
        Severity chosen = standard == Severity.ERROR ? severity : standard;
        boolean softened = chosen != standard;
        row.add(new Problem(code, chosen, row.where(column), softened ? what + ", it is left out" : what, cure));
    }
}
