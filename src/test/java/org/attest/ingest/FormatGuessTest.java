package org.attest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.problem.Problem;
import org.attest.testing.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatGuessTest {

    @TempDir
    Path folder;

    private FormatGuess guess(String name, String content) throws IOException {
        return FormatGuess.of(Files.writeString(folder.resolve(name), content));
    }

    @Test
    void theMemberFormatDecides() throws IOException {
        assertThat(guess("a", Reports.read(Reports.HARROW_FORD)).format()).contains(InputFormat.REPORT);
        assertThat(guess("b", Reports.read("/authorities/valid/karsa.json")).format())
                .contains(InputFormat.AUTHORITY);
        assertThat(guess("c", "{\"name\": [1, {\"format\": 2}], \"format\": \"attest-authority/9\"}")
                        .format())
                .contains(InputFormat.AUTHORITY);
    }

    @Test
    void withoutItTheMembersDecide() throws IOException {
        assertThat(guess("a", "{\"name\": \"x\", \"things\": []}").format()).contains(InputFormat.AUTHORITY);
        assertThat(guess("b", "{\"testimonies\": []}").format()).contains(InputFormat.REPORT);
    }

    @Test
    void whatIsMeantAsJsonGoesToTheReaderThatSaysWhatIsWrong() throws IOException {
        assertThat(guess("a.json", "{\"name\": ").format()).contains(InputFormat.REPORT);
        assertThat(guess("b.jsonl", Reports.onOneLine(Reports.read(Reports.HARROW_FORD)) + "\n")
                        .format())
                .contains(InputFormat.REPORT);
        assertThat(FormatGuess.of(folder.resolve("gone.csv")).format()).contains(InputFormat.REPORT);
        assertThat(FormatGuess.of(folder).format()).contains(InputFormat.REPORT);
    }

    @Test
    void anythingElseIsToldToBeUnknown() throws IOException {
        assertThat(guess("a.csv", "id,name\n1,x\n").problem().map(Problem::toString))
                .contains(folder.resolve("a.csv")
                        + ": error format-unknown: no reader knows this file (give the format with --format)");
        assertThat(guess("b.json", "{\"format\": \"atest-report/1\"}").problem().map(Problem::toString))
                .contains(folder.resolve("b.json") + ": error format-unknown: no reader knows the format"
                        + " \"atest-report/1\" (did you mean \"attest-report/1\"? allowed: attest-report/1,"
                        + " attest-authority/1)");
    }
}
