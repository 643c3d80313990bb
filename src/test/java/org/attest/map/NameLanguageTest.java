package org.attest.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "Tell Amara, , en, en",
        "Tell Amara, en, ar, en",
        "Tell Amara, ar-Latn, en, ar-Latn",
        "Tell Amara, ar, en, ar-Latn",
        "تل عمارة, ar, en, ar",
        "تل عمارة, , ar, ar",
        "تل عمارة, , en, und-Arab",
        "تل عمارة, ku, en, ku-Arab",
        "تل عمارة, ckb, en, ckb",
        "Тель-Амара, , en, und-Cyrl",
        "Tell Amara, sr-RS, en, sr-Latn-RS",
        "テル・アマーラ丘, ja, en, ja",
        "7, , ar, ar",
        "تل عمارة, , , ",
    })
    void aNameKeepsItsLanguageAndItsScript(String name, String own, String ofSource, String tag) {
        assertThat(NameLanguage.of(name, own, ofSource)).isEqualTo(tag);
    }
}
