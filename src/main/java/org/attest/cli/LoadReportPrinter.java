package org.attest.cli;

import java.util.ArrayList;
import java.util.List;
import org.attest.pipeline.LoadResult;
import org.attest.pipeline.LoadSummary;

/** Tells a person what a run did. */
final class LoadReportPrinter {

    private final Console console;

    LoadReportPrinter(Console console) {
        this.console = console;
    }

    /** What was loaded. */
    void loaded(LoadResult result) {
        LoadSummary summary = result.summary();
        print(summary);
        if (summary.changedAnything()) {
            console.out()
                    .println("quads: " + summary.quadsAdded() + " added, " + summary.quadsRemoved() + " removed"
                            + (summary.rederived() == 0 ? "" : "; " + summary.rederived() + " reports derived anew"));
        } else {
            console.out().println("nothing changed");
        }
        if (summary.lost() > 0) {
            console.out().println("stored before and no longer taken: " + summary.lost());
        }
        result.rejectFile().ifPresent(file -> console.out().println("rejected records: " + file));
    }

    /** What would be loaded. */
    void checked(LoadResult result) {
        print(result.summary());
    }

    private void print(LoadSummary summary) {
        console.out().println("reports: " + line(summary.reportsRead(), "read", reports(summary)));
        if (summary.authoritiesRead() > 0) {
            console.out().println("authorities: " + line(summary.authoritiesRead(), "read", authorities(summary)));
        }
        judgements(summary.judging());
        if (summary.declarationsRejected() > 0) {
            console.out().println("declarations: " + summary.declarationsRejected() + " rejected");
        }
        if (summary.factsRead() > 0) {
            List<String> facts = new ArrayList<>(List.of(summary.factsTaken() + " taken"));
            add(facts, summary.factsRejected(), "rejected");
            console.out().println("facts: " + line(summary.factsRead(), "read", facts));
        }
        if (summary.warnings() > 0) {
            console.out().println("warnings: " + summary.warnings());
        }
        if (summary.filesRejected() > 0) {
            console.out().println("files that could not be read: " + summary.filesRejected());
        }
    }

    private void judgements(LoadSummary.Judging judging) {
        if (judging.listsRead() > 0) {
            List<String> parts = new ArrayList<>();
            add(parts, judging.listsChanged(), "taken, with " + judging.judgements() + " judgements");
            add(parts, judging.listsRead() - judging.listsChanged(), "unchanged or rejected");
            console.out().println("lists of judgements: " + line(judging.listsRead(), "read", parts));
        }
    }

    private static List<String> reports(LoadSummary summary) {
        List<String> parts = new ArrayList<>();
        add(parts, summary.added(), "taken");
        add(parts, summary.replaced(), "replaced");
        add(parts, summary.unchanged(), "unchanged");
        add(parts, summary.reportsRejected(), "rejected");
        return parts;
    }

    private static List<String> authorities(LoadSummary summary) {
        List<String> parts = new ArrayList<>();
        add(parts, summary.authoritiesChanged(), "taken");
        add(parts, summary.authoritiesUnchanged(), "unchanged");
        add(parts, summary.authoritiesRejected(), "rejected");
        return parts;
    }

    private static String line(int total, String what, List<String> parts) {
        return total + " " + what + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }
}
