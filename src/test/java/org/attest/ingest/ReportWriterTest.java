package org.attest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attest.model.Report;
import org.attest.testing.Arbitraries;
import org.attest.testing.Reports;
import org.junit.jupiter.api.Test;

class ReportWriterTest {

    private final ReportReader reader = new ReportReader();

    @Provide
    Arbitrary<Report> reports() {
        return Arbitraries.reports();
    }

    @Property(seed = "42", tries = 200)
    void whatIsWrittenIsReadAsTheSameReport(@ForAll("reports") Report report) {
        Incoming pretty = reader.parse(Arbitraries.FILE, ReportWriter.pretty(report));
        Incoming compact = reader.parse(Arbitraries.FILE, ReportWriter.compact(report));

        assertThat(pretty.problems()).isEmpty();
        assertThat(pretty.report()).contains(report);
        assertThat(compact.report()).contains(report);
        assertThat(compact.contentHash()).isEqualTo(pretty.contentHash());
    }

    @Test
    void aReportWrittenByHandComesOutWithTheSameContent() {
        String json = Reports.read(Reports.HARROW_FORD);
        Incoming incoming = reader.parse("f.json", json);

        String written = ReportWriter.pretty(incoming.report().orElseThrow());

        assertThat(reader.parse("g.json", written).contentHash()).isEqualTo(incoming.contentHash());
        assertThat(Reports.onOneLine(written)).isEqualTo(Reports.onOneLine(json));
    }

    @Test
    void aLineHasNoLineEndInItAndPrettyTextOnlyLf() {
        Report report = Arbitraries.report(5);

        assertThat(ReportWriter.compact(report)).doesNotContain("\n", "\r");
        assertThat(ReportWriter.pretty(report)).doesNotContain("\r").endsWith("}\n");
    }
}
