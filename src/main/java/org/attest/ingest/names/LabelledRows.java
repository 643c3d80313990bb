package org.attest.ingest.names;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.model.EntityKind;
import org.attest.model.LabelledPair;
import org.attest.problem.Nearest;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemSink;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/** The rows of one table of labelled pairs, as they are made into pairs. */
final class LabelledRows {

    private static final String SAME = "same";
    private static final String DIFFERENT = "different";

    /** Two names of a kind, whichever stands first. */
    private record Names(EntityKind kind, List<String> least, List<String> greatest) {}

    private final String file;
    private final ProblemSink problems;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<LabelledPair> pairs = new ArrayList<>();
    private final Map<Names, LabelledPair> firsts = new HashMap<>();

    LabelledRows(String file, ProblemSink problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The pairs of the good rows, in their order. */
    List<LabelledPair> pairs() {
        return List.copyOf(pairs);
    }

    /** Takes the names of the columns; false where that says that nothing can be read. */
    boolean bind(CsvRecord header) {
        Where where = where(header);
        boolean whole = true;
        for (int i = 0; i < header.getFieldCount(); i++) {
            String column = header.getField(i).strip();
            if (columns.putIfAbsent(column, i) != null) {
                say(ProblemCode.COLUMN_TWICE, where, "column \"" + column + "\" stands twice", "name each column once");
                whole = false;
            }
        }
        for (String column : LabelledPairReader.REQUIRED) {
            if (!columns.containsKey(column)) {
                say(
                        ProblemCode.COLUMN_MISSING,
                        where,
                        "there is no column \"" + column + "\"" + Nearest.asQuestion(column, columns.keySet()),
                        "the first line names the columns, with tabs between: "
                                + String.join(", ", LabelledPairReader.REQUIRED));
                whole = false;
            }
        }
        return whole;
    }

    /** Makes a pair of a row, or says why it makes none. */
    void add(CsvRecord row) {
        if (row.getFieldCount() != columns.size()) {
            say(
                    ProblemCode.FIELD_COUNT,
                    where(row),
                    row.getFieldCount() + " fields under " + columns.size() + " columns",
                    "one tab between two fields, also between empty ones");
            return;
        }
        EntityKind kind = kind(row);
        Boolean same = same(row);
        boolean namedA = isNamed(row, "nameA"); // both are asked, so that both complaints are heard
        boolean namedB = isNamed(row, "nameB");
        if (kind != null && same != null && namedA && namedB) {
            keep(pair(kind, same, row));
        }
    }

    private void keep(LabelledPair pair) {
        LabelledPair first = firsts.putIfAbsent(names(pair), pair);
        if (first != null && first.same() != pair.same()) {
            say(
                    ProblemCode.RECORD_TWICE,
                    pair.where(),
                    "line " + first.where().line() + " says the contrary of these two names: " + verdict(first.same()),
                    "keep one of the two; this one is left out");
            return;
        }
        pairs.add(pair);
    }

    private LabelledPair pair(EntityKind kind, boolean same, CsvRecord row) {
        Map<String, String> others = new HashMap<>();
        columns.forEach((column, place) -> {
            if (!LabelledPairReader.REQUIRED.contains(column)) {
                others.put(column, row.getField(place));
            }
        });
        return new LabelledPair(
                kind,
                field(row, "nameA"),
                field(row, "withinA"),
                field(row, "nameB"),
                field(row, "withinB"),
                same,
                others,
                where(row));
    }

    private @Nullable EntityKind kind(CsvRecord row) {
        String word = field(row, "kind");
        Optional<EntityKind> kind = Arrays.stream(EntityKind.values())
                .filter(known ->
                        known.word().equalsIgnoreCase(word) || known.slug().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (kind.isEmpty()) {
            List<String> kinds =
                    Arrays.stream(EntityKind.values()).map(EntityKind::word).toList();
            say(ProblemCode.VALUE_INVALID, where(row), "unknown kind \"" + word + "\"", Nearest.cure(word, kinds));
        }
        return kind.orElse(null);
    }

    private @Nullable Boolean same(CsvRecord row) {
        String verdict = field(row, "verdict");
        if (verdict.equals(SAME) || verdict.equals(DIFFERENT)) {
            return verdict.equals(SAME);
        }
        say(
                ProblemCode.VALUE_INVALID,
                where(row),
                "unknown verdict \"" + verdict + "\"",
                "allowed: " + SAME + ", " + DIFFERENT);
        return null;
    }

    private boolean isNamed(CsvRecord row, String column) {
        boolean named = !field(row, column).isEmpty();
        if (!named) {
            say(ProblemCode.VALUE_INVALID, where(row), column + " is empty", "each side has a name; leave the row out");
        }
        return named;
    }

    private String field(CsvRecord row, String column) {
        Integer place = columns.get(column);
        return place == null ? "" : row.getField(place).strip();
    }

    private static Names names(LabelledPair pair) {
        List<List<String>> sides = Stream.of(
                        List.of(pair.nameA(), pair.withinA()), List.of(pair.nameB(), pair.withinB()))
                .sorted((one, other) -> String.join("\t", one).compareTo(String.join("\t", other)))
                .toList();
        return new Names(pair.kind(), sides.getFirst(), sides.getLast());
    }

    private static String verdict(boolean same) {
        return same ? SAME : DIFFERENT;
    }

    private Where where(CsvRecord row) {
        return Where.line(file, Math.toIntExact(row.getStartingLineNumber()));
    }

    private void say(ProblemCode code, Where where, String what, String cure) {
        problems.accept(Problem.of(code, where, what, cure));
    }
}
