package org.attest.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.attest.model.Release;
import org.attest.pipeline.dataset.DatasetResult;
import org.attest.problem.ProblemCode;

/** Tells a person what the loading of a dataset's file did, or what it would do. */
final class DatasetReportPrinter {

    private final Console console;

    DatasetReportPrinter(Console console) {
        this.console = console;
    }

    /**
     * What was loaded.
     *
     * @param database folder that it was loaded into
     * @param seconds how long that took
     */
    void loaded(DatasetResult result, Path database, double seconds) {
        if (result.stopped().isPresent()) {
            stopped(result, "load", result.stopped().get());
            files(result, database);
            return;
        }
        Release.Counts counts = result.counts();
        head(result);
        List<String> parts = new ArrayList<>();
        add(parts, counts.added(), "added");
        add(parts, counts.revised(), "revised");
        add(parts, counts.unchanged(), "unchanged");
        add(parts, counts.repeated(), "repeated");
        add(parts, counts.rejected(), "rejected");
        records(counts, parts);
        if (counts.missing() > 0) {
            line("missing from it: " + number(counts.missing()) + ", which left the accepted view");
        }
        problems(result);
        changes(result);
        files(result, database);
        time(counts.read(), seconds);
    }

    /** What would be loaded. */
    void checked(DatasetResult result, double seconds) {
        if (result.stopped().isPresent()) {
            stopped(result, "check", result.stopped().get());
            return;
        }
        Release.Counts counts = result.counts();
        head(result);
        List<String> parts = new ArrayList<>();
        add(parts, counts.added(), "taken");
        add(parts, counts.repeated(), "repeated");
        add(parts, counts.rejected(), "rejected");
        records(counts, parts);
        problems(result);
        time(counts.read(), seconds);
    }

    private void head(DatasetResult result) {
        line(result.file() + ": " + result.dataset());
    }

    private void records(Release.Counts counts, List<String> parts) {
        line("records: " + number(counts.read()) + " read" + (parts.isEmpty() ? "" : ": " + String.join(", ", parts)));
    }

    /** The counts of what came to no end are of what was tried, and are not told as if it were there. */
    private void stopped(DatasetResult result, String command, String why) {
        console.remark("attest " + command + ": stopped: " + why + " (mend the file, or raise --max-rejects)");
        kinds(result.rejectedBy());
    }

    private void problems(DatasetResult result) {
        if (result.leftOut() > 0) {
            line("not picked: " + number(result.leftOut()) + " by --where");
        }
        kinds(result.rejectedBy());
        if (result.flagged() > 0) {
            line("flagged: " + number(result.flagged()) + (result.flagged() == 1 ? " remark" : " remarks")
                    + " on what is taken as it is");
            kinds(result.flaggedBy());
        }
    }

    private void kinds(Map<ProblemCode, Long> problems) {
        Map<String, Long> kinds = new TreeMap<>();
        problems.forEach((code, count) -> kinds.put(code.id(), count));
        kinds.forEach((code, count) -> line("    " + code + ": " + number(count)));
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

    private void files(DatasetResult result, Path database) {
        result.rejects().ifPresent(file -> {
            line("rejected records: " + file);
            line("    mend them there, then: attest load --replay " + file + " --db " + database);
        });
        result.remarks().ifPresent(file -> line("remarks: " + file));
    }

    private void time(long records, double seconds) {
        line("time: " + Amount.of("records").total(records, seconds));
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
        return String.format(Locale.ROOT, "%,d", number);
    }
}
