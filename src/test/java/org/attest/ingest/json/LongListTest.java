package org.attest.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attest.problem.Problem;
import org.attest.problem.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongListTest {

    private final List<Problem> problems = new ArrayList<>();

    private LongList parse(String text) {
        return Objects.requireNonNull(LongList.parse(Where.file("a.json"), text, "things", problems::add));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"things\": [{\"b\": 1.50, \"a\": [1, {\"z\": null}]}, 7, [], \"é\"], \"name\": \"x\", \"zoo\": {\"q\": []}}",
                "{\"a\": 1, \"things\": []}",
                "{\"things\": {\"things\": [1, 2]}}",
                "{\"name\": \"x\"}",
                "{}",
                "[1, 2]",
                "\"things\""
            })
    void theHashIsThatOfTheWhole(String text) {
        String whole = CanonicalJson.sha256(
                Objects.requireNonNull(JsonDocument.parse(Where.file("a.json"), text, problems::add)));

        assertThat(parse(text).sha256()).isEqualTo(whole);
        assertThat(problems).isEmpty();
    }

    @Test
    void itemsComeOneByOneAsOftenAsAsked() {
        LongList list = parse("{\"things\": [{\"b\": 1.50}, 7, [8]], \"name\": \"x\"}");

        for (int i = 0; i < 2; i++) {
            List<String> items = new ArrayList<>();
            list.each(item -> items.add(item.toString()));
            assertThat(items).containsExactly("{\"b\":1.50}", "7", "[8]").hasSize(list.size());
        }
        assertThat(list.rest()).hasToString("{\"things\":[],\"name\":\"x\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"things\": [1, 2",
                "{\"things\": [{\"a\": 1, \"a\": 2}]}",
                "{\"things\": [1], \"things\": [2]}",
                "{\"things\": [1]} x",
                "{\"things\": [1,]}",
                " "
            })
    void whatIsNoJsonIsToldAsEverywhere(String text) {
        List<Problem> elsewhere = new ArrayList<>();
        JsonDocument.parse(Where.file("a.json"), text, elsewhere::add);

        assertThat(LongList.parse(Where.file("a.json"), text, "things", problems::add))
                .isNull();
        assertThat(problems).isEqualTo(elsewhere).hasSize(1);
    }
}
