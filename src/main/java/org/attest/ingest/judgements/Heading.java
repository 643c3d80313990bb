package org.attest.ingest.judgements;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.ingest.judgements.Lines.Line;
import org.attest.model.Judgements;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemLog;
import org.attest.problem.Where;

/** The two lines that a list of judgements begins with: what it is and what it is called, and the names of the columns. */
final class Heading {

    /** The columns, in their order. */
    static final List<String> COLUMNS = List.of("verdict", "a", "b", "who", "when", "why");

    private static final String VERSION = "1";
    private static final String FORMAT = "# attest-judgements/" + VERSION;
    private static final String HEADER = String.join("\t", COLUMNS);
    private static final Pattern FIRST = Pattern.compile("\\s*#\\s*attest-judgements(?:/(\\S*))?(?:\\s+(.*))?");
    private static final Pattern NAME = Pattern.compile(Judgements.NAME_FORM);

    private Heading() {}

    /** The first two lines of a list. */
    static String of(String name) {
        return FORMAT + " " + name + "\n" + HEADER + "\n";
    }

    /** The name of the list; empty, and the problem told, where the file does not begin as one. */
    static Optional<String> name(List<Line> lines, String file, ProblemLog problems) {
        Optional<Line> first =
                lines.stream().filter(line -> !line.text().isBlank()).findFirst();
        if (first.isEmpty()) {
            problems.add(ProblemCode.FORMAT_UNKNOWN, Where.file(file), "there is nothing in the file", begin("NAME"));
            return Optional.empty();
        }
        Where where = Where.line(file, first.get().number());
        if (Conflict.isMark(first.get())) {
            problems.accept(Conflict.in(lines).getFirst().problem(file));
            return Optional.empty();
        }
        Matcher matcher = FIRST.matcher(first.get().text());
        if (!matcher.matches()) {
            problems.add(
                    ProblemCode.FORMAT_UNKNOWN,
                    where,
                    "this line does not say that it is a list of judgements",
                    begin("NAME"));
            return Optional.empty();
        }
        String version = matcher.group(1);
        if (!VERSION.equals(version)) {
            problems.add(
                    ProblemCode.FORMAT_UNKNOWN,
                    where,
                    version == null
                            ? "the version is missing"
                            : "the version is \"" + Shown.text(version) + "\", not " + VERSION,
                    "this version of the program reads " + FORMAT.substring(2));
            return Optional.empty();
        }
        return checked(matcher.group(2) == null ? "" : matcher.group(2).strip(), where, problems);
    }

    private static Optional<String> checked(String name, Where where, ProblemLog problems) {
        if (NAME.matcher(name).matches()) {
            return Optional.of(name);
        }
        if (name.isEmpty()) {
            problems.add(ProblemCode.FIELD_MISSING, where, "the list has no name", begin("NAME"));
            return Optional.empty();
        }
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String tried = slug.substring(0, Math.min(slug.length(), 64));
        problems.add(
                ProblemCode.ID_INVALID,
                where,
                "the name \"" + Shown.text(name)
                        + "\" is not made of small letters a to z, digits and hyphens, 64 at most",
                NAME.matcher(tried).matches() ? begin(tried) : "choose another");
        return Optional.empty();
    }

    private static String begin(String name) {
        return "let the file begin with " + FORMAT + " " + name;
    }

    /** Whether a line is one of the two. */
    static boolean isHeading(Line line) {
        return FIRST.matcher(line.text()).matches() || isHeader(line);
    }

    /** Whether a line is the header: the names of the columns, whatever blanks are between them. */
    static boolean isHeader(Line line) {
        return Arrays.asList(line.text().strip().split("\\s+")).equals(COLUMNS);
    }

    /**
     * Whether the columns are as they should be; the problem is told where they are not.
     *
     * @param lines the lines that are not passed over and no mark
     */
    static boolean isSound(List<Line> lines, String file, ProblemLog problems) {
        if (lines.isEmpty() || lines.stream().anyMatch(Heading::isHeader)) {
            return true;
        }
        Line first = lines.getFirst();
        List<String> names = Arrays.stream(first.text().toLowerCase(Locale.ROOT).split("\t"))
                .map(String::strip)
                .toList();
        String cure = "above the judgements, write a line with " + String.join(", ", COLUMNS) + " and tabs between";
        if (COLUMNS.stream().filter(names::contains).count() > 2) {
            String what = "the columns are " + String.join(", ", names) + ", not " + String.join(", ", COLUMNS);
            problems.add(ProblemCode.COLUMN_MISSING, Where.line(file, first.number()), what, cure);
            return false;
        }
        problems.add(
                ProblemCode.HEADER_MISSING,
                Where.line(file, first.number()),
                "the names of the columns are missing",
                cure);
        return true;
    }
}
