package org.attest.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.attest.model.Judgement;
import org.attest.model.Judgement.Verdict;
import org.attest.pipeline.ChangedRecords;
import org.attest.pipeline.Decider;
import org.attest.pipeline.TestDatabase;
import org.attest.problem.Where;
import org.attest.query.QueryLibrary;
import org.attest.store.ChangeLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What became of IRIs that gave way to others: they lead on, as long as they have given way. */
class ReplacedTest {

    private static final String MILITARY = "thing:iraq-army";
    private static final String SECURITY = "thing:iraqi-security-forces";

    @TempDir
    private Path folder;

    @Test
    void whatWasReplacedLeadsToWhatItBecameUntilThatIsTakenBack() throws Exception {
        try (TestDatabase database = TestDatabase.ofMosul(folder)) {
            Decider decider = new Decider(database.store(), ChangeLog.NONE, ChangedRecords.NONE);
            AttestServer server = AttestServer.builder()
                    .dataset(database.store().dataset())
                    .base(database.store().settings().base())
                    .title("Mosul")
                    .library(QueryLibrary.standard())
                    .port(0)
                    .build()
                    .start();
            try {
                Http http = new Http(server.url());
                assertThat(http.get("id/thing/iraqi-security-forces", "text/turtle")
                                .statusCode())
                        .isEqualTo(200);
                String before = http.get("queries/about.csv?thing=iraqi-security-forces")
                        .body();

                decider.take(List.of(new Judgement(
                        Verdict.SAME, MILITARY, SECURITY, "Ada Renn", "2026-11-21", "", Where.file("here"))));

                HttpResponse<String> page = http.get("id/thing/iraqi-security-forces.ttl", "*/*");
                assertThat(page.statusCode()).isEqualTo(303);
                assertThat(page.headers().firstValue("Location"))
                        .hasValueSatisfying(address -> assertThat(address).endsWith("thing/iraq-army.ttl"));
                assertThat(http.get("id/thing/iraq-army.ttl", "*/*").body()).contains("isReplacedBy");
                String merged = http.get("queries/about.csv?thing=iraq-army").body();
                assertThat(http.get("queries/about.csv?thing=iraqi-security-forces")
                                .body())
                        .isEqualTo(merged);
                assertThat(merged.lines().count()).isGreaterThan(before.lines().count());

                assertThat(decider.undo(MILITARY, SECURITY)).isPresent();
                assertThat(http.get("queries/about.csv?thing=iraqi-security-forces")
                                .body())
                        .isEqualTo(before);
                assertThat(http.get("id/thing/iraqi-security-forces.ttl", "*/*").statusCode())
                        .isEqualTo(200);
            } finally {
                server.stop();
            }
        }
    }

    @Test
    void aKeyThatOnlyANameMakesLeadsToWhatTheReportsMean() throws Exception {
        try (TestDatabase database = TestDatabase.ofMosul(folder)) {
            AttestServer server = AttestServer.builder()
                    .dataset(database.store().dataset())
                    .base(database.store().settings().base())
                    .title("Mosul")
                    .library(QueryLibrary.standard())
                    .port(0)
                    .build()
                    .start();
            try {
                HttpResponse<String> page = new Http(server.url()).get("id/thing/armed-group/daish", "text/html");

                assertThat(page.statusCode()).isEqualTo(303);
                assertThat(page.headers().firstValue("Location"))
                        .hasValueSatisfying(address -> assertThat(address).endsWith("thing/isis"));
            } finally {
                server.stop();
            }
        }
    }
}
