package org.attest.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.resolve.KnownThings.known;

import java.util.List;
import java.util.Map;
import org.attest.map.Samples;
import org.attest.model.Authority;
import org.attest.model.Entity;
import org.attest.model.EntityKind;
import org.attest.model.LabelledPair;
import org.attest.model.Thing;
import org.attest.problem.ProblemLog;
import org.attest.problem.Where;
import org.attest.resolve.match.Comparison;
import org.junit.jupiter.api.Test;

/** Names that are whole only with what their bearers belong to, and what is proposed of names that authorities know. */
class ShortNamesTest {

    private static final Identity IDENTITY = new Identity(
            List.of(new Authority(
                    "forces",
                    List.of(
                            known("iraq-state", EntityKind.STATE, "Iraq", null, null),
                            known("syria-state", EntityKind.STATE, "Syria", null, null),
                            known("moi", EntityKind.ORGANISATION, "Ministry of Interior of Iraq", null, "iraq-state"),
                            known(
                                    "fedpol",
                                    EntityKind.ORGANISATION,
                                    "Iraqi Federal Police",
                                    null,
                                    "moi",
                                    "Blauwasser Gendarmerie"),
                            known("chamber", EntityKind.ORGANISATION, "Chamber of Rivers", null, "iraq-state"),
                            known("staff", EntityKind.ORGANISATION, "Staff of Seven", null, "iraq-state"),
                            known("ran", EntityKind.PERSON, "Olaf Q. Ranke", null, "staff"),
                            known("dun1", EntityKind.PERSON, "Ada Dunmore", null, "staff"),
                            known("dun2", EntityKind.PERSON, "Ben Dunmore", null, "staff")))),
            Judged.NOTHING);

    private static Thing resolve(EntityKind kind, String name, EntityKind ofKind, String of) {
        List<Entity> entities =
                List.of(Samples.entity("of", ofKind, of, null, null), Samples.entity("it", kind, name, "of", null));
        return new Resolver(IDENTITY)
                .resolve(Samples.report("r", entities, List.of(), List.of()), new ProblemLog())
                .things()
                .get("it");
    }

    private static LabelledPair pair(String a, String withinA, String b, String withinB) {
        return new LabelledPair(EntityKind.ORGANISATION, a, withinA, b, withinB, true, Map.of(), Where.file(""));
    }

    @Test
    void withinItsCountryABodyNeedNotBeCalledAfterIt() {
        assertThat(resolve(EntityKind.ORGANISATION, "Federal Police", EntityKind.STATE, "Iraq")
                        .key())
                .isEqualTo("fedpol");
        assertThat(resolve(EntityKind.ORGANISATION, "Iraqi Chamber of Rivers", EntityKind.STATE, "Iraq")
                        .key())
                .isEqualTo("chamber");
    }

    @Test
    void elsewhereItIsAnother() {
        assertThat(resolve(EntityKind.ORGANISATION, "Federal Police", EntityKind.STATE, "Syria")
                        .known())
                .isFalse();
        assertThat(new PairLinking(IDENTITY)
                        .a(pair("Federal Police", "", "", ""))
                        .known())
                .isFalse();
    }

    @Test
    void aForceIsAUnitToOneAndAnOrganisationToAnother() {
        assertThat(resolve(EntityKind.UNIT, "Blauwasser Gendarmerie", EntityKind.STATE, "Iraq")
                        .key())
                .isEqualTo("fedpol");
        assertThat(resolve(EntityKind.UNIT, "Iraq", EntityKind.STATE, "Iraq").known())
                .isFalse();
    }

    @Test
    void aLastNameIsWholeWithinTheBodyThatTheAuthoritySays() {
        assertThat(resolve(EntityKind.PERSON, "Gen. Ranke", EntityKind.ORGANISATION, "Staff of Seven")
                        .key())
                .isEqualTo("ran");
        assertThat(resolve(EntityKind.PERSON, "Gen. Ranke", EntityKind.ORGANISATION, "Chamber of Rivers")
                        .known())
                .isFalse();
        assertThat(resolve(EntityKind.PERSON, "Gen. Ranke", EntityKind.STATE, "Iraq")
                        .known())
                .isFalse();
    }

    @Test
    void aLastNameOfTwoIsNobodys() {
        Thing dunmore = resolve(EntityKind.PERSON, "Dunmore", EntityKind.ORGANISATION, "Staff of Seven");

        assertThat(dunmore.known()).isFalse();
        assertThat(IDENTITY.of(dunmore.own()).rivals()).containsExactly("dun1", "dun2");
    }

    @Test
    void whatAuthoritiesKnowIsComparedUnderAllItsNames() {
        PairProposing proposing = new PairProposing(IDENTITY);
        Comparison known = proposing.apply(pair("Iraqi Federal Police", "", "Blauwaser Gendarmery", ""));
        Comparison alone =
                new PairProposing(Identity.none()).apply(pair("Iraqi Federal Police", "", "Blauwaser Gendarmery", ""));

        assertThat(known.score()).isGreaterThan(0.8);
        assertThat(alone.score()).isZero();
    }

    @Test
    void whatSeveralKnownThingsAreCalledIsACandidateWithEach() {
        LabelledPair dunmore = new LabelledPair(
                EntityKind.PERSON,
                "Dunmore",
                "Staff of Seven",
                "Ada Dunmore",
                "Staff of Seven",
                true,
                Map.of(),
                Where.file(""));

        assertThat(new PairLinking(IDENTITY).test(dunmore)).isFalse();
        assertThat(new PairProposing(IDENTITY).apply(dunmore).score()).isGreaterThanOrEqualTo(0.9);
    }
}
