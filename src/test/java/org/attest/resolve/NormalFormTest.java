package org.attest.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Al-Amar | amar",
                "al Amar | amar",
                "El  Amar | amar",
                "The River Front | river-front",
                "Ba\u2019amar | baamar",
                "Ba'amar | baamar",
                "Am\u00E1r | amar",
                "\uFF21mar | amar",
                "Amar\u2013Sur | amar-sur",
                "3rd Brigade (navy) | 3rd-brigade-navy",
                "Al | al",
                "STRA\u00DFE | strasse",
                "\u0627\u0644\u0642\u0627\u0626\u0645 | \u0627\u0644\u0642\u0627\u064A\u0645",
                "Tal al-Amar | tal-al-amar",
            })
    void whatDiffersInSpellingOnlyIsOneForm(String name, String form) {
        assertThat(NormalForm.of(name)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"Qorra,Qorrah", "Amar,Amar Sur", "North Amar,South Amar"})
    void whatMayBeTwoThingsStaysTwo(String one, String other) {
        assertThat(NormalForm.of(one)).isNotEqualTo(NormalForm.of(other));
    }

    @Property(tries = 500, seed = "5")
    void everyNameHasAFormThatIsAStepOfAnIri(@ForAll String name) {
        assertThat(NormalForm.of(name)).isNotEmpty().doesNotContain("/", ".", " ", "<", ">", "\"");
    }
}
