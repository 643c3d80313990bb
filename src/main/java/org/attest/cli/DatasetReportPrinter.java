package org.attest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.attest.model.Release;
import org.attest.pipeline.dataset.DatasetResult;

/** Tells a person what the loading of a dataset's file did. */
final class DatasetReportPrinter {

    private final Console console;

    DatasetReportPrinter(Console console) {
        this.console = console;
    }

    /** What was loaded. */
    void loaded(DatasetResult result) {
        if (result.stopped().isPresent()) {
            stopped(result, result.stopped().get());
            return;
        }
        Release.Counts counts = result.counts();
        List<String> parts = new ArrayList<>();
        add(parts, counts.added(), "added");
        add(parts, counts.revised(), "revised");
        add(parts, counts.unchanged(), "unchanged");
        add(parts, counts.repeated(), "repeated");
        add(parts, counts.rejected(), "rejected");
        line("records: " + number(counts.read()) + " read" + (parts.isEmpty() ? "" : ": " + String.join(", ", parts)));
        if (counts.missing() > 0) {
            line("missing from it: " + number(counts.missing()) + ", which left the accepted view");
        }
        if (result.leftOut() > 0) {
            line("not picked: " + number(result.leftOut()));
        }
        if (result.flagged() > 0) {
            line("flagged: " + number(result.flagged()) + kinds(result));
        }
        changes(result);
        result.rejects().ifPresent(file -> line("rejected records: " + file));
        result.remarks().ifPresent(file -> line("remarks: " + file));
    }

    /** The counts of what came to no end are of what was tried, and are not told as if it were there. */
    private void stopped(DatasetResult result, String why) {
        console.remark("attest load: stopped: " + why + " (mend the file, or raise --max-rejects)");
        result.rejects().ifPresent(file -> line("rejected records: " + file));
        result.remarks().ifPresent(file -> line("remarks: " + file));
    }

    private void changes(DatasetResult result) {
        if (result.identical()) {
            line("release " + result.release() + " has this very file already; nothing changed");
        } else if (result.counts().changedAnything()) {
            line("release " + result.release() + " of " + result.dataset() + ": quads: " + number(result.quadsAdded())
                    + " added, " + number(result.quadsRemoved()) + " removed");
        } else {
            line("release " + result.release() + ": nothing changed");
        }
    }

    private static String kinds(DatasetResult result) {
        Map<String, Long> kinds = new TreeMap<>();
        result.problems().forEach((code, count) -> kinds.put(code.id(), count));
        List<String> words = new ArrayList<>();
        kinds.forEach((code, count) -> words.add(code + " " + number(count)));
        return " (" + String.join(", ", words) + ")";
    }

    private void line(String text) {
        console.out().println(text);
    }

    private static void add(List<String> parts, long count, String what) {
        if (count > 0) {
            parts.add(number(count) + " " + what);
        }
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%d", number);
    }
}
