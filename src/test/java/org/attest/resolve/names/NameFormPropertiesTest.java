package org.attest.resolve.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attest.model.EntityKind;

@Label("Of any name of any kind")
class NameFormPropertiesTest {

    private static final String ALLOWED = "[a-z0-9]+(-[a-z0-9]+)*";

    private static String normal(EntityKind kind, String name) {
        return NameForm.of(kind, name).normal();
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> word =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(9);
        Arbitrary<String> known = Arbitraries.of(
                "al",
                "ash",
                "Abu",
                "Abd",
                "Tall",
                "Hay",
                "town",
                "air base",
                "province",
                "9th",
                "Ninth",
                "Div",
                "of",
                "the",
                "and",
                "between",
                "near",
                "North",
                "U.S.",
                "Gen.",
                "ad-Din",
                "Allah",
                "(IS)",
                ",",
                "Salam",
                "Iraq",
                "ibn",
                "Jaysh",
                "Jr.",
                "IV",
                "government",
                "Ā",
                "‘Ay",
                "шах",
                "الحويجة",
                "ş",
                "ê",
                "river",
                "district",
                "Qayyārah",
                "alqaim",
                "Nureddin",
                "Abdullah",
                "x",
                "1",
                "st",
                "'s",
                "Suwaydah",
                "Mosul",
                "Dr",
                "base",
                "saudi",
                "arabia",
                "kingdom");
        return Arbitraries.oneOf(word, known, known)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 2000, seed = "20261121")
    @Label("the form of its form is its form, and of letters, digits and single hyphens")
    void idempotent(@ForAll EntityKind kind, @ForAll("names") String name) {
        String normal = normal(kind, name);
        assertThat(normal).matches(ALLOWED);
        assertThat(normal(kind, normal)).isEqualTo(normal);
    }

    @Property(tries = 1500, seed = "20261121")
    @Label("in any characters whatever, there is a form")
    void anyText(@ForAll EntityKind kind, @ForAll String name) {
        NameForm form = NameForm.of(kind, name);
        assertThat(form.normal()).matches(ALLOWED);
        assertThat(form.words()).isNotEmpty();
        assertThat(normal(kind, form.normal())).isEqualTo(form.normal());
    }

    @Property(tries = 1000, seed = "20261121")
    @Label("letter case, marks and white space say nothing")
    void spellingSaysNothing(@ForAll EntityKind kind, @ForAll("names") String name) {
        String normal = normal(kind, name);
        String latin = name.replaceAll("[şê]", "s");
        assertThat(normal(kind, name.toUpperCase(Locale.ROOT))).isEqualTo(normal);
        assertThat(normal(kind, "  " + name.replace(" ", " \t ") + " ")).isEqualTo(normal);
        assertThat(normal(kind, Normalizer.normalize(latin, Normalizer.Form.NFD)))
                .isEqualTo(normal(kind, Normalizer.normalize(latin, Normalizer.Form.NFC)));
        assertThat(normal(kind, latin.replace("a", "á"))).isEqualTo(normal(kind, latin));
    }
}
