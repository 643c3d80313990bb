package org.attest.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.model.JudgedKey.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgedKeyTest {

    private static final String BASE = "https://example.org/id/";

    @ParameterizedTest
    @CsvSource({
        "thing:town/kayara, thing:town/kayara, https://w3id.org/attest/thing/town/kayara",
        "https://w3id.org/attest/thing/town/kayara, thing:town/kayara, https://w3id.org/attest/thing/town/kayara",
        "report/r/event/x, report/r/event/x, https://example.org/id/report/r/event/x",
        "https://example.org/id/report/r/event/x, report/r/event/x, https://example.org/id/report/r/event/x",
        "https://places.example/7, https://places.example/7, https://places.example/7",
        "urn:x:7, urn:x:7, urn:x:7"
    })
    void eachHasOneSpellingAndOneIri(String key, String spelling, String iri) {
        assertThat(JudgedKey.of(key, BASE)).isEqualTo(spelling);
        assertThat(JudgedKey.iri(key, BASE)).isEqualTo(iri);
        assertThat(JudgedKey.of(iri, BASE)).isEqualTo(spelling);
        assertThat(JudgedKey.iri(spelling, BASE)).isEqualTo(iri);
    }

    @ParameterizedTest
    @CsvSource({
        "thing:town/kayara/in/mosul, THING",
        "thing:ucdp-actor/234, THING",
        "https://w3id.org/attest/thing/mosul, THING",
        "thing:, NONE",
        "thing:/mosul, NONE",
        "thing:town//mosul, NONE",
        "report/004/thing/qayara, MENTION",
        "report/004/event/x, EVENT",
        "record/ucdp-ged/645/event, EVENT",
        "record/acled/IRQ77/event/first, EVENT",
        "report/004/figure/x, NONE",
        "report/004, NONE",
        "record/ucdp-ged/645, NONE",
        "town/mosul, NONE",
        "/report/004/event/x, NONE",
        "https://places.example/7, ELSEWHERE"
    })
    void theFormTellsWhatAKeyNames(String key, Kind kind) {
        assertThat(JudgedKey.kind(key)).isEqualTo(kind);
    }

    @Test
    void accountsAgreeWithAccountsAndAllElseWithAllElse() {
        assertThat(Kind.EVENT.agrees(Kind.EVENT)).isTrue();
        assertThat(Kind.THING.agrees(Kind.MENTION)).isTrue();
        assertThat(Kind.ELSEWHERE.agrees(Kind.THING)).isTrue();
        assertThat(Kind.EVENT.agrees(Kind.THING)).isFalse();
        assertThat(Kind.NONE.agrees(Kind.NONE)).isFalse();
    }
}
