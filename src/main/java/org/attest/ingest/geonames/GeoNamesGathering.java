package org.attest.ingest.geonames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attest.ingest.authority.AuthorityFormat;
import org.attest.ingest.table.Cells;
import org.attest.ingest.table.Column;
import org.attest.ingest.table.GeoPoint;
import org.attest.ingest.table.Row;
import org.attest.model.Authority.Known;
import org.attest.model.Authority.Point;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemSink;
import org.attest.problem.Severity;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * The places of one table. Needed of a row: number and name; and a point must be one, for without it the place would lose what
 * keeps it from being taken for others of its name far away.
 */
final class GeoNamesGathering implements AuthorityFormat.Gathering {

    private static final String SOURCE = "GeoNames";

    private final List<Division> divisions = new ArrayList<>();
    /** Thousands of places lie in each division: one record is enough for them. */
    private final Map<Division, Division> pool = new HashMap<>();

    private final Map<List<String>, Known> containers = new HashMap<>();
    private final Set<List<String>> doubtful = new HashSet<>();

    @Override
    public @Nullable Known read(Row row) {
        Cells needed = row.needed();
        Long number = needed.integer(GeoNamesColumns.ID);
        if (number != null && number <= 0) {
            row.flag(
                    ProblemCode.ID_INVALID,
                    GeoNamesColumns.ID,
                    number + " is no number of GeoNames",
                    "give the number that GeoNames gives the place");
        }
        String name = needed.text(GeoNamesColumns.NAME);
        Point point = point(row);
        if (number == null || name == null || row.blocked()) {
            return null;
        }
        Long population = row.cells().integer(GeoNamesColumns.POPULATION);
        String code = word(row, GeoNamesColumns.CODE);
        var kind = FeatureKinds.of(word(row, GeoNamesColumns.CLASS), code, population == null ? 0 : population);
        return new Known(
                "geonames/" + number,
                kind,
                name,
                null,
                PlaceNames.of(row, kind),
                null,
                null,
                point,
                null,
                null,
                List.of(),
                List.of("https://sws.geonames.org/" + number + "/"),
                SOURCE,
                row.where());
    }

    /** A code in capitals; empty where there is none. */
    static String word(Row row, Column column) {
        String text = row.text(column);
        return text == null ? "" : text.toUpperCase(Locale.ROOT);
    }

    private static @Nullable Point point(Row row) {
        boolean none = row.text(GeoNamesColumns.LATITUDE) == null && row.text(GeoNamesColumns.LONGITUDE) == null;
        GeoPoint point = none ? null : row.needed().point(GeoNamesColumns.LATITUDE, GeoNamesColumns.LONGITUDE);
        // Of 0/0 the row has complained: nothing is known.
        return point == null || point.isZero()
                ? null
                : new Point(point.latitude().doubleValue(), point.longitude().doubleValue(), null);
    }

    @Override
    public void keep(Row row, Known known) {
        Division division = Division.of(row);
        divisions.add(pool.computeIfAbsent(division, each -> each));
    }

    @Override
    public List<Known> finish(List<Known> things, ProblemSink problems) {
        for (int i = 0; i < things.size(); i++) {
            container(divisions.get(i), things.get(i), problems);
        }
        List<Known> finished = new ArrayList<>(things.size());
        for (int i = 0; i < things.size(); i++) {
            finished.add(things.get(i).lyingIn(within(divisions.get(i))));
        }
        return finished;
    }

    private void container(Division division, Known known, ProblemSink problems) {
        List<String> key = division.key();
        Known other = key == null ? null : containers.putIfAbsent(key, known);
        if (key != null && other != null) {
            doubtful.add(key);
            problems.accept(twice(known.where(), String.join(" ", key), other));
        }
    }

    private static Problem twice(Where where, String codes, Known other) {
        return new Problem(
                ProblemCode.ID_TWICE,
                Severity.WARNING,
                where,
                "\"" + other.label() + "\" has the codes " + codes + ", too, see " + other.where()
                        + ": what lies in one of the two is put into what lies around both",
                "correct the codes, or nothing");
    }

    /** The id of the nearest division, or the country, that the table has a row for. */
    private @Nullable String within(Division division) {
        for (List<String> key : division.around()) {
            Known container = doubtful.contains(key) ? null : containers.get(key);
            if (container != null) {
                return container.id();
            }
        }
        return null;
    }
}
