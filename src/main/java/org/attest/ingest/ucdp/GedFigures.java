package org.attest.ingest.ucdp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.attest.ingest.dataset.Flags;
import org.attest.ingest.dataset.RecordFacts;
import org.attest.ingest.table.Column;
import org.attest.ingest.table.Row;
import org.attest.model.CivilianStatus;
import org.attest.model.Fact;
import org.attest.model.Quantity;
import org.attest.model.Ref;
import org.attest.problem.ProblemCode;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * How many died, as GED estimates it: the best, the low and the high estimate of all in one figure, and the best estimates
 * of each side, of civilians and of the unknown in one each, which refine it. All numbers are kept as they are; zeros, too.
 *
 * <p>An estimate that is there must be a number, else the record is blocked: without it sums would be wrong and nobody
 * would see it. One that is not there leaves its figure out.
 */
final class GedFigures {

    private static final String DEATHS = "deaths";
    private static final String HEDGE = "best estimate";
    private static final String KEPT = "nothing need be done: each number is kept as it is";

    private final Row row;
    private final Where where;
    private final List<Fact> figures = new ArrayList<>();
    private @Nullable Ref total;

    private GedFigures(Row row) {
        this.row = row;
        this.where = row.where();
    }

    /** Reads the figures of a row. */
    static List<Fact> of(Row row, GedSide sideA, GedSide sideB) {
        GedFigures figures = new GedFigures(row);
        Long best = figures.total();
        Long a = figures.part("deaths-a", GedColumns.DEATHS_A, sideA.group(), sideA.counted());
        Long b = figures.part("deaths-b", GedColumns.DEATHS_B, sideB.group(), sideB.counted());
        Long civilians = figures.part("deaths-civilians", GedColumns.DEATHS_CIVILIANS, null, CivilianStatus.CIVILIANS);
        Long unknown = figures.part("deaths-unknown", GedColumns.DEATHS_UNKNOWN, null, CivilianStatus.UNKNOWN);
        if (best != null && a != null && b != null && civilians != null && unknown != null) {
            figures.compare(best, a + b + civilians + unknown);
        }
        return figures.figures;
    }

    /** The estimates of all who died. Bounds that contradict the best one stand in figures of their own. */
    private @Nullable Long total() {
        Long best = number(GedColumns.BEST);
        Long low = number(GedColumns.LOW);
        Long high = number(GedColumns.HIGH);
        boolean lowFits = fits(low, best == null ? high : best);
        boolean highFits = best == null || fits(best, high);
        Long least = lowFits ? low : null;
        Long most = highFits ? high : null;
        if (best != null || least != null || most != null) {
            total = Ref.local(DEATHS);
            add(
                    DEATHS,
                    null,
                    null,
                    new Quantity(null, big(least), big(most), big(best), null, null, best == null ? null : HEDGE),
                    null);
        }
        if (low != null && !lowFits) {
            add("deaths-low", null, null, new Quantity(null, big(low), null, null, null, null, null), total);
        }
        if (high != null && !highFits) {
            add("deaths-high", null, null, new Quantity(null, null, big(high), null, null, null, null), total);
        }
        flag(low, best, high, lowFits && highFits);
        return best;
    }

    private void flag(@Nullable Long low, @Nullable Long best, @Nullable Long high, boolean fit) {
        if (!fit) {
            String what = "low " + low + ", best " + best + ", high " + high + " is not in rising order";
            Flags.warn(row, GedColumns.BEST, ProblemCode.FIGURES_CONTRADICT, what, KEPT);
        }
        if (best != null && best == 0 && high != null && high > 0) {
            String what = "best is 0, though high is " + high;
            Flags.warn(row, GedColumns.BEST, ProblemCode.FIGURE_BEST_ZERO, what, KEPT);
        }
    }

    private void compare(long best, long sum) {
        if (best != sum) {
            String what =
                    "best is " + best + ", and the deaths of sides, civilians and unknown are " + sum + " together";
            Flags.warn(row, GedColumns.BEST, ProblemCode.FIGURES_CONTRADICT, what, KEPT);
        }
    }

    private @Nullable Long part(String id, Column column, @Nullable String group, @Nullable CivilianStatus counted) {
        Long number = number(column);
        if (number != null) {
            CivilianStatus status = group == null && counted == null ? CivilianStatus.UNKNOWN : counted;
            add(id, group, status, RecordFacts.about(BigDecimal.valueOf(number), null), total);
        }
        return number;
    }

    private void add(
            String id,
            @Nullable String group,
            @Nullable CivilianStatus counted,
            Quantity value,
            @Nullable Ref refines) {
        figures.add(RecordFacts.killed(id, group, counted, value, refines, where));
    }

    private @Nullable Long number(Column column) {
        if (row.text(column) == null) {
            return null;
        }
        Long number = row.needed().integer(column);
        if (number != null && number < 0) {
            Flags.block(
                    row,
                    column,
                    ProblemCode.VALUE_INVALID,
                    column + " is " + number + ": a number of deaths is 0 or more",
                    "leave it empty where it is not known");
        }
        return number;
    }

    private static boolean fits(@Nullable Long less, @Nullable Long more) {
        return less == null || more == null || less <= more;
    }

    private static @Nullable BigDecimal big(@Nullable Long number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}
