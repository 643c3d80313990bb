package org.attest.ingest.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attest.ingest.table.Row;
import org.attest.ingest.table.TableInput;
import org.attest.ingest.table.TableReader;
import org.attest.ingest.table.TableRecord;
import org.attest.model.DatasetRecord;
import org.attest.model.Fact;
import org.attest.model.RecordThing;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemLog;

/** Looks into what was read of rows. */
public final class Readings {

    private Readings() {}

    /** The one row of a table. */
    public static Row row(RecordFormat format, String table) {
        try {
            return rows(TableInput.of("made-up.csv", table), format).getFirst();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** All records of a file, rows only. */
    public static List<Row> rows(TableInput input, RecordFormat format) throws IOException {
        List<Row> rows = new ArrayList<>();
        ProblemLog problems = new ProblemLog();
        try (TableReader reader = TableReader.open(input, format.table(), problems)
                .orElseThrow(() -> new AssertionError(problems.problems()))) {
            for (TableRecord record = reader.next(); record != null; record = reader.next()) {
                rows.add((Row) record);
            }
        }
        return rows;
    }

    /** The record, which must be there. */
    public static DatasetRecord record(RecordReading reading) {
        return reading.record().orElseThrow(() -> new AssertionError(reading.problems()));
    }

    /** The one problem of that kind. */
    public static Problem only(RecordReading reading, ProblemCode code) {
        List<Problem> found =
                reading.problems().stream().filter(p -> p.code() == code).toList();
        if (found.size() != 1) {
            throw new AssertionError("not one " + code + ": " + reading.problems());
        }
        return found.getFirst();
    }

    /** Checks that a row is not taken for one cell, and that the problem says what is wrong, where, and what to do. */
    public static void assertRejected(RecordReading reading, String column, ProblemCode code, String what) {
        Problem problem = only(reading, code);
        assertThat(problem.what()).isEqualTo(what);
        assertThat(problem.blocks()).isTrue();
        assertThat(problem.cure()).isNotBlank();
        assertThat(problem.where().pointer()).contains(column);
        assertThat(reading.record()).isEmpty();
    }

    /** How many problems of each kind there are. */
    public static Map<String, Integer> problems(List<RecordReading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.problems().stream())
                .map(Problem::code)
                .collect(Collectors.toMap(ProblemCode::id, code -> 1, Integer::sum, TreeMap::new));
    }

    public static Fact.Figure figure(DatasetRecord record, String id) {
        return record.testimony().facts().stream()
                .filter(fact -> fact.kind().equals("figure") && fact.id().equals(id))
                .map(Fact.Figure.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure " + id));
    }

    public static Fact.Event event(DatasetRecord record) {
        return (Fact.Event) record.testimony().facts().getFirst();
    }

    public static RecordThing thing(DatasetRecord record, String id) {
        return record.things().stream()
                .filter(thing -> thing.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no thing " + id + ": " + record.things()));
    }
}
