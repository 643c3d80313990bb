package org.attest.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.attest.map.Samples;
import org.attest.model.Authority;
import org.attest.model.Entity;
import org.attest.model.EntityKind;
import org.attest.model.IdentityRule;
import org.attest.model.Thing;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemLog;
import org.junit.jupiter.api.Test;

class ResolverTest {

    private static final List<EntityKind> KINDS = List.of(EntityKind.values());

    private final ProblemLog remarks = new ProblemLog();

    private Map<String, Thing> resolve(List<Entity> entities, Authority... authorities) {
        return new Resolver(new Identity(List.of(authorities), Judged.NOTHING))
                .resolve(Samples.report("r", entities, List.of(), List.of()), remarks)
                .things();
    }

    private static Entity entity(String id, EntityKind kind, String name, String partOf, String within) {
        return Samples.entity(id, kind, name, partOf, within);
    }

    @Test
    void aThingOfAnAuthorityIsFoundByAnyOfItsNamesWithinItsFamily() {
        Map<String, Thing> things = resolve(
                List.of(
                        entity("town", EntityKind.TOWN, "al-Ammar", null, null),
                        entity("base", EntityKind.AIR_BASE, "Amar", null, null)),
                Samples.gazetteer());
        assertThat(things.get("town"))
                .isEqualTo(new Thing(
                        Thing.Scope.SHARED, "amar-city", EntityKind.CITY, true, "town/amar", IdentityRule.SAME_NAME));
        assertThat(things.get("base").key()).isEqualTo("air-base/amar");
        assertThat(things.get("base").known()).isFalse();
    }

    @Test
    void ofSeveralTheOneInTheSamePlaceIsMeant() {
        Map<String, Thing> things = resolve(
                List.of(
                        entity("amar", EntityKind.CITY, "Amar", null, null),
                        entity("docks", EntityKind.QUARTER, "the docks", null, "amar")),
                Samples.gazetteer());
        assertThat(things.get("docks").key()).isEqualTo("amar-docks");
        assertThat(remarks.problems()).isEmpty();
    }

    @Test
    void ofSeveralTheOneFurtherInsideIsMeantWhenNoneIsDirectly() {
        Authority province = new Authority(
                "provinces",
                List.of(
                        Samples.known("north", EntityKind.REGION, "North", List.of(), null, null),
                        Samples.known("sur", EntityKind.TOWN, "Sur", List.of(), "north", null)));
        Map<String, Thing> things = resolve(
                List.of(
                        entity("n", EntityKind.REGION, "North", null, null),
                        entity("docks", EntityKind.QUARTER, "docks", null, "n")),
                Samples.gazetteer(),
                province);
        assertThat(things.get("docks").key()).isEqualTo("sur-docks");
    }

    @Test
    void theOnlyOneOfThatNameIsNotMeantWhenItLiesElsewhere() {
        Authority province = new Authority(
                "provinces",
                List.of(
                        Samples.known("north", EntityKind.REGION, "North", List.of(), null, null),
                        Samples.known("south", EntityKind.REGION, "South", List.of(), null, null),
                        Samples.known("lume", EntityKind.TOWN, "Lume", List.of(), "north", null)));
        List<Entity> entities = List.of(
                entity("n", EntityKind.REGION, "North", null, null),
                entity("s", EntityKind.REGION, "South", null, null),
                entity("here", EntityKind.TOWN, "Lume", null, "n"),
                entity("there", EntityKind.TOWN, "Lume", null, "s"));
        Map<String, Thing> things = resolve(entities, province);
        assertThat(things.get("here").key()).isEqualTo("lume");
        assertThat(things.get("there").key()).isEqualTo("town/luma/in/south");
        assertThat(remarks.problems()).hasSize(1);
        assertThat(remarks.problems().getFirst().what()).contains("lies elsewhere: lume");
    }

    @Test
    void withNothingToChooseByItIsNewAndSaidToBeAmbiguous() {
        Map<String, Thing> things =
                resolve(List.of(entity("docks", EntityKind.QUARTER, "Docks", null, null)), Samples.gazetteer());
        assertThat(things.get("docks"))
                .isEqualTo(new Thing(Thing.Scope.SHARED, "quarter/duks", EntityKind.QUARTER, false));
        assertThat(remarks.problems()).hasSize(1);
        assertThat(remarks.problems().getFirst().code()).isEqualTo(ProblemCode.NAME_AMBIGUOUS);
        assertThat(remarks.problems().getFirst().what()).contains("amar-docks, sur-docks");
    }

    @Test
    void aNewThingIsNamedAfterKindNameAndPlace() {
        Map<String, Thing> things = resolve(List.of(
                entity("lane", EntityKind.FACILITY, "Mill", null, "mills"),
                entity("mills", EntityKind.QUARTER, "The Mills", null, "amar"),
                entity("amar", EntityKind.CITY, "Amar", null, null),
                entity("third", EntityKind.UNIT, "3rd", "navy", "amar"),
                entity("navy", EntityKind.ORGANISATION, "Navy", null, null)));
        assertThat(things.get("lane").key()).isEqualTo("facility/mil/in/quarter.mils.in.city.amar");
        assertThat(things.get("third").key()).isEqualTo("unit/3/in/city.amar");
    }

    @Test
    void theNamelessAndWhatBelongsToThemAreThingsOfTheReport() {
        Entity group =
                new Entity("group", EntityKind.ARMED_GROUP, null, "armed men", null, null, null, null, Samples.WHERE);
        Map<String, Thing> things =
                resolve(List.of(group, entity("leader", EntityKind.PERSON, "Abu Sol", "group", null)));
        assertThat(things.get("group").scope()).isEqualTo(Thing.Scope.REPORT);
        assertThat(things.get("leader"))
                .isEqualTo(new Thing(
                        Thing.Scope.REPORT,
                        "leader",
                        EntityKind.PERSON,
                        false,
                        "person/abusul",
                        IdentityRule.KEPT_APART));
    }

    @Test
    void aCircleOfPlacesIsResolvedAsIfItHadNoLinks() {
        Map<String, Thing> things = resolve(List.of(
                entity("a", EntityKind.CITY, "A", null, "b"),
                entity("b", EntityKind.CITY, "B", null, "a"),
                entity("self", EntityKind.CITY, "S", null, "self")));
        assertThat(things.get("a").key()).isEqualTo("city/a");
        assertThat(things.get("b").key()).isEqualTo("city/b");
        assertThat(things.get("self").key()).isEqualTo("city/s");
    }

    @Test
    void aVeryDeepChainDoesNotExhaustTheStack() {
        List<Entity> chain = new ArrayList<>();
        chain.add(entity("e0", EntityKind.REGION, "R", null, null));
        IntStream.range(1, 3_000).forEach(i -> chain.add(entity("e" + i, EntityKind.REGION, "R", null, "e" + (i - 1))));
        assertThat(resolve(chain.reversed())).hasSize(3_000);
    }

    @Property(tries = 300, seed = "6")
    void theOrderOfEntitiesAndAuthoritiesChangesNothing(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 12) int size) {
        List<Entity> entities = IntStream.range(0, size)
                .mapToObj(i -> entity(
                        "e" + i,
                        KINDS.get(random.nextInt(KINDS.size())),
                        random.nextInt(5) == 0
                                ? null
                                : List.of("Amar", "Docks", "Sur", "New").get(random.nextInt(4)),
                        random.nextBoolean() ? null : "e" + random.nextInt(size),
                        random.nextBoolean() ? null : "e" + random.nextInt(size)))
                .toList();
        Authority other = new Authority(
                "other",
                List.of(
                        Samples.known("amar-city", EntityKind.TOWN, "Amaria", List.of("New"), null, null),
                        Samples.known("new-sur", EntityKind.VILLAGE, "Sur", List.of(), "amar-city", null)));
        Map<String, Thing> expected = new HashMap<>(resolve(entities, Samples.gazetteer(), other));
        assertThat(resolve(Samples.shuffled(entities, random), other, Samples.gazetteer()))
                .isEqualTo(expected);
    }
}
