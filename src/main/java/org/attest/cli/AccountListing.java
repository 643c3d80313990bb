package org.attest.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attest.pipeline.names.AccountCandidate;
import org.attest.pipeline.names.AccountCandidate.Told;
import org.attest.pipeline.names.AccountSurvey.Found;
import org.attest.pipeline.names.Side.Example;
import org.attest.resolve.occurrence.Reason;

/** Shows event accounts that may be of one occurrence, both sides with their sources. */
final class AccountListing {

    private static final List<String> COLUMNS = List.of(
            "number",
            "score",
            "a",
            "labelA",
            "typesA",
            "placesA",
            "dateA",
            "participantsA",
            "sourcesA",
            "b",
            "labelB",
            "typesB",
            "placesB",
            "dateB",
            "participantsB",
            "sourcesB",
            "reasons");

    private final Console console;
    private final Found found;

    AccountListing(Console console, Found found) {
        this.console = console;
        this.found = found;
    }

    void print(NamesFormat format) {
        Sheet sheet = sheet();
        sheet.print(
                format,
                console.out(),
                () -> blocks(console.out()),
                root -> root.put("accounts", found.accounts())
                        .put("all", found.all())
                        .put("shown", found.candidates().size())
                        .<ObjectNode>set("candidates", sheet.json()));
    }

    private Sheet sheet() {
        Sheet sheet = new Sheet(COLUMNS);
        int number = 0;
        for (AccountCandidate candidate : found.candidates()) {
            List<Object> row = new ArrayList<>(
                    List.of(++number, Shown.score(candidate.likeness().score())));
            row.addAll(cells(candidate.a()));
            row.addAll(cells(candidate.b()));
            row.add(reasons(candidate));
            sheet.add(row);
        }
        return sheet;
    }

    private static List<Object> cells(Told told) {
        return List.of(
                told.key(), told.label(), told.types(), told.places(), told.date(), told.participants(), sources(told));
    }

    private static List<String> sources(Told told) {
        return told.sources().stream().map(Example::inWords).toList();
    }

    private static List<String> reasons(AccountCandidate candidate) {
        Reason guard = candidate.likeness().guard();
        List<String> reasons = new ArrayList<>(guard == null ? List.of() : List.of(guard.text() + " (guard)"));
        candidate.likeness().reasons().forEach(reason -> reasons.add(reason.toString()));
        return reasons;
    }

    private void blocks(PrintStream out) {
        int number = 0;
        for (AccountCandidate candidate : found.candidates()) {
            out.printf(
                    Locale.ROOT, "%3d  %.2f%n", ++number, candidate.likeness().score());
            side("a", candidate.a(), out);
            side("b", candidate.b(), out);
            out.println("     why  " + String.join("; ", reasons(candidate)));
        }
    }

    private static void side(String letter, Told told, PrintStream out) {
        out.println("     " + letter + "    " + told.key());
        String label = told.label().isEmpty() ? "" : " \"" + told.label() + "\"";
        out.println("          " + String.join(", ", told.types()) + label);
        List<String> parts = new ArrayList<>();
        add(parts, "at ", told.places());
        parts.addAll(told.date().isEmpty() ? List.of() : List.of(told.date()));
        add(parts, "with ", told.participants());
        if (!parts.isEmpty()) {
            out.println("          " + String.join("; ", parts));
        }
        out.println("          " + String.join("; ", sources(told)));
    }

    private static void add(List<String> parts, String start, List<String> labels) {
        if (!labels.isEmpty()) {
            parts.add(start + labels.stream().collect(Collectors.joining(", ")));
        }
    }
}
