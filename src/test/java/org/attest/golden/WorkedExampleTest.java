package org.attest.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.attest.ingest.ReportReader;
import org.attest.model.Evidence;
import org.attest.model.Report;
import org.junit.jupiter.api.Test;

/** The example that the ontology's page goes through is what the program really makes of its report. */
class WorkedExampleTest {

    private static final Path FOLDER = Path.of("ontology/example");
    private static final Path GRAPH = FOLDER.resolve("graph.trig");

    @Test
    void theGraphIsWhatTheProgramMakesOfTheReport() throws IOException {
        CaseRun run = CaseRun.of(FOLDER);
        if (Boolean.getBoolean("attest.golden.write")) {
            Files.writeString(GRAPH, run.trig(), StandardCharsets.UTF_8);
        }

        assertThat(run.problems()).isEmpty();
        assertThat(run.trig())
                .as(
                        GRAPH
                                + " is old; write it anew with -Dattest.golden.write=true -Dtest=WorkedExampleTest, and read it")
                .isEqualTo(Files.readString(GRAPH));
    }

    @Test
    void theReportIsOfTheArticleBesideIt() throws IOException, NoSuchAlgorithmException {
        String text = Files.readString(FOLDER.resolve("article.txt"));
        Report report = new ReportReader()
                .parse("report.json", Files.readString(FOLDER.resolve("report.json")))
                .report()
                .orElseThrow();

        assertThat(report.source().sha256()).isEqualTo(hash(text));
        assertThat(report.testimonies().getFirst().facts())
                .flatExtracting(fact -> fact.evidence())
                .extracting(evidence -> words(text, (Evidence.Span) evidence))
                .containsExactly(
                        "The 3rd Brigade took the Mill quarter on Saturday",
                        "Almost 40 fighters of the River Front were killed");
    }

    private static String words(String text, Evidence.Span offsets) {
        return text.substring(offsets.start(), offsets.end());
    }

    private static String hash(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
