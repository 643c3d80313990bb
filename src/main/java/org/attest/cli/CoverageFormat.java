package org.attest.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attest.ingest.coverage.ReportCoverage;

/** How a coverage report is written. */
enum CoverageFormat {
    TABLE,
    CSV,
    JSON;

    /** The format of that name; ends the command when there is none. */
    static CoverageFormat named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE,
                        "no format '" + name + "': take "
                                + Arrays.stream(values())
                                        .map(CoverageFormat::word)
                                        .collect(Collectors.joining(" or "))));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes what was found to standard output.
     *
     * @param each whether every sentence is listed
     * @param rejected how many reports, lines or files gave no report at all
     */
    void write(List<ReportCoverage> reports, boolean each, int rejected, Console console) {
        switch (this) {
            case TABLE -> new CoverageTable(reports, rejected, console.out()).print(each);
            case CSV -> new CoverageCsv(reports, console.out()).print(each);
            case JSON -> console.out().print(CoverageJson.of(reports, rejected, each));
        }
    }
}
