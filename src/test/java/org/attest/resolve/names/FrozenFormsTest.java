package org.attest.resolve.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.attest.model.EntityKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Normal forms are steps of IRIs that others have: a line of the list that has to be changed is a breaking change. */
@DisplayName("Forms that stand in IRIs")
class FrozenFormsTest {

    private static final int LEAST = 200;

    @Test
    @DisplayName("are what they were")
    void areWhatTheyWere() throws IOException {
        List<String> lines = lines();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(LEAST);
        assertThat(lines.stream().map(FrozenFormsTest::now)).containsExactlyElementsOf(lines);
    }

    private static String now(String line) {
        String[] cells = line.split("\t", -1);
        return cells[0] + "\t" + cells[1] + "\t"
                + NameForm.of(EntityKind.valueOf(cells[0]), cells[1]).normal();
    }

    private static List<String> lines() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(FrozenFormsTest.class.getResourceAsStream("forms.tsv"), "forms.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
