package org.attest.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attest.model.Authority.Point;
import org.attest.pipeline.names.NameCandidate;
import org.attest.pipeline.names.NameSurvey.Found;
import org.attest.pipeline.names.Side;
import org.attest.pipeline.names.Side.Example;
import org.attest.resolve.match.Reason;
import org.attest.resolve.match.Subject;

/** Shows things that may be one, both sides with who speaks of them. */
final class NameListing {

    private static final int NAMES = 6;
    private static final List<String> COLUMNS = List.of(
            "number",
            "score",
            "changes",
            "a",
            "labelA",
            "kindA",
            "placeA",
            "knownA",
            "namesA",
            "accountsA",
            "sourcesA",
            "examplesA",
            "b",
            "labelB",
            "kindB",
            "placeB",
            "knownB",
            "namesB",
            "accountsB",
            "sourcesB",
            "examplesB",
            "reasons");

    private final Console console;
    private final Found found;

    NameListing(Console console, Found found) {
        this.console = console;
        this.found = found;
    }

    void print(NamesFormat format) {
        Sheet sheet = sheet();
        sheet.print(
                format,
                console.out(),
                () -> blocks(console.out()),
                root -> root.put("things", found.things())
                        .put("all", found.all())
                        .put("idle", found.idle())
                        .put("shown", found.candidates().size())
                        .put("pairsNotCompared", found.report().pairsCut())
                        .<ObjectNode>set("candidates", sheet.json()));
    }

    private Sheet sheet() {
        Sheet sheet = new Sheet(COLUMNS);
        int number = 0;
        for (NameCandidate candidate : found.candidates()) {
            List<Object> row = new java.util.ArrayList<>(
                    List.of(++number, Shown.score(candidate.comparison().score()), candidate.changes()));
            row.addAll(cells(candidate.a()));
            row.addAll(cells(candidate.b()));
            row.add(reasons(candidate));
            sheet.add(row);
        }
        return sheet;
    }

    private static List<Object> cells(Side side) {
        Subject thing = side.thing();
        return List.of(
                thing.key(),
                thing.label(),
                thing.kind().word(),
                place(thing),
                side.known(),
                thing.names(),
                side.accounts(),
                side.sources(),
                side.examples().stream().map(Example::inWords).toList());
    }

    private static List<String> reasons(NameCandidate candidate) {
        return candidate.comparison().reasons().stream().map(Reason::toString).toList();
    }

    private void blocks(PrintStream out) {
        int number = 0;
        for (NameCandidate candidate : found.candidates()) {
            out.printf(
                    Locale.ROOT,
                    "%3d  %.2f  %s%n",
                    ++number,
                    candidate.comparison().score(),
                    changes(candidate.changes()));
            side("a", candidate.a(), out);
            side("b", candidate.b(), out);
            out.println("     why  " + String.join("; ", reasons(candidate)));
        }
    }

    private static String changes(long accounts) {
        return accounts == 0
                ? "no account changes"
                : Shown.count(accounts, "account") + (accounts == 1 ? " changes" : " change");
    }

    private static void side(String letter, Side side, PrintStream out) {
        Subject thing = side.thing();
        String place = place(thing);
        out.println("     " + letter + "    " + thing.key());
        out.println("          " + thing.kind().word() + " \"" + thing.label() + "\"" + others(thing)
                + (place.isEmpty() ? "" : ", " + place) + (side.known() ? ", of an authority" : ""));
        out.println("          " + told(side));
    }

    private static String others(Subject thing) {
        List<String> others = thing.names().subList(1, thing.names().size());
        String shown =
                others.stream().limit(NAMES).map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
        String more = others.size() > NAMES ? " and " + (others.size() - NAMES) + " more" : "";
        return shown.isEmpty() ? "" : " (also " + shown + more + ")";
    }

    private static String told(Side side) {
        if (side.accounts() == 0) {
            return "no account speaks of it";
        }
        int more = side.sources() - side.examples().size();
        return Shown.count(side.accounts(), "account") + ", " + Shown.count(side.sources(), "source") + ": "
                + side.examples().stream().map(Example::inWords).collect(Collectors.joining("; "))
                + (more > 0 ? "; and " + more + " more" : "");
    }

    private static String place(Subject thing) {
        String in = thing.containerNames().isEmpty() ? "" : "in " + String.join(", ", thing.containerNames());
        Point point = thing.point();
        String at = point == null ? "" : String.format(Locale.ROOT, "at %.4f, %.4f", point.lat(), point.lon());
        return in.isEmpty() || at.isEmpty() ? in + at : in + ", " + at;
    }
}
