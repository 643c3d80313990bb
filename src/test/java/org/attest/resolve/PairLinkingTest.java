package org.attest.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.resolve.KnownThings.known;

import java.util.List;
import java.util.Map;
import org.attest.model.Authority;
import org.attest.model.Authority.Known;
import org.attest.model.EntityKind;
import org.attest.model.LabelledPair;
import org.attest.problem.Where;
import org.junit.jupiter.api.Test;

class PairLinkingTest {

    private static final PairLinking ALONE = new PairLinking(Identity.none());

    private static LabelledPair pair(EntityKind kind, String a, String withinA, String b, String withinB) {
        return new LabelledPair(kind, a, withinA, b, withinB, true, Map.of(), Where.file(""));
    }

    private static PairLinking with(Known... things) {
        return new PairLinking(new Identity(List.of(new Authority("known", List.of(things))), Judged.NOTHING));
    }

    @Test
    void spellingsOfOneFormInOnePlaceAreLinked() {
        assertThat(ALONE.test(pair(EntityKind.TOWN, "Al-Harrow", "Karsa", "Harrow", "Karsa")))
                .isTrue();
        assertThat(ALONE.test(pair(EntityKind.TOWN, "Harrow", "Karsa", "Harrow", "Lume")))
                .isFalse();
        assertThat(ALONE.test(pair(EntityKind.TOWN, "Harrow", "Karsa", "Harrow", "")))
                .isFalse();
        assertThat(ALONE.test(pair(EntityKind.TOWN, "Harrow", "", "Oldmill", "")))
                .isFalse();
    }

    @Test
    void whatOnlyAReportCanMeanIsLinkedWithNothing() {
        assertThat(ALONE.test(pair(EntityKind.PERSON, "Reeve", "", "Reeve", "")))
                .isFalse();
        assertThat(ALONE.test(pair(EntityKind.PERSON, "Ada Renn", "", "Col. Ada Renn", "")))
                .isTrue();
    }

    @Test
    void anAuthorityLinksNamesOfOneThing() {
        PairLinking linking = with(
                known("harrow", EntityKind.TOWN, "Harrow", "karsa", null, "Oldmill"),
                known("karsa", EntityKind.REGION, "Karsa", null, null));

        assertThat(linking.test(pair(EntityKind.TOWN, "Harrow", "", "Oldmill", "Karsa")))
                .isTrue();
        assertThat(linking.a(pair(EntityKind.TOWN, "Harrow", "", "x", "")).key())
                .isEqualTo("harrow");
        assertThat(linking.test(pair(EntityKind.TOWN, "Harrow", "Lume", "Oldmill", "")))
                .isFalse();
    }

    @Test
    void whereAnActorBelongsIsAPlaceIfOnlyPlacesHaveTheName() {
        LabelledPair pair = pair(EntityKind.ARMED_GROUP, "Reed Front", "Lume", "Reed Front", "Karsa");
        assertThat(ALONE.a(pair).key()).contains("/in/organisation.");

        PairLinking linking = with(
                known("lume", EntityKind.REGION, "Lume", null, null),
                known("karsa-state", EntityKind.STATE, "Karsa", null, null));

        assertThat(linking.a(pair).key()).endsWith("/in/lume");
        assertThat(linking.b(pair).key()).endsWith("/in/karsa-state");
    }
}
