package org.attest.cli;

import java.util.List;
import org.attest.ingest.coverage.ReportCoverage;

/** How a coverage report is written. */
enum CoverageFormat {
    TABLE,
    CSV,
    JSON;

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
