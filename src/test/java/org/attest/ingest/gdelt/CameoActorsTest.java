package org.attest.ingest.gdelt;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.model.EntityKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CameoActorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        FJI        | STATE        | Fiji
        FJIGOV     | STATE        | Fiji, government
        GOV        | STATE        | government
        FJIGOVMIL  | ORGANISATION | Fiji, government, military
        GOVMILFJI  | ORGANISATION | Fiji, government, military
        FJIREB     | ARMED_GROUP  | Fiji, rebels
        AFGINSTAL  | ARMED_GROUP  | Afghanistan, insurgents, Taliban
        FJICVL     | ACTOR        | Fiji, civilians
        IGOUNO     | ORGANISATION | intergovernmental organisation, United Nations
        EUR        | ACTOR        | Europe
        idgCOP     | ORGANISATION | idg, police
        MOSSHI     | ACTOR        | Muslim, Shia
        QQQZ       | ACTOR        | QQQ, Z
        """)
    void aCodeIsTakenApart(String code, EntityKind kind, String name) {
        assertThat(CameoActors.of(code)).isEqualTo(new CameoActors.CameoActor(kind, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "US", "USA GOV", "../x", "ÄÖÜ"})
    void whatIsNoneIsNone(String code) {
        assertThat(CameoActors.of(code)).isNull();
    }
}
