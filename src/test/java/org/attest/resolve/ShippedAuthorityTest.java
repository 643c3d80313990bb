package org.attest.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.ingest.AuthorityReader;
import org.attest.ingest.IncomingAuthority;
import org.attest.model.Authority;
import org.attest.model.Authority.Known;
import org.attest.model.EntityKind;
import org.attest.resolve.names.NameForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The authority that the program ships: that it reads, and that no name of it stands for two things. */
class ShippedAuthorityTest {

    private static final Authority COMMON = read("/org/attest/authorities/common.json");

    @Test
    void aNameOfTwoThingsOfKindsThatAgreeIsToldApartByWhatTheyLieInOrBelongTo() {
        Map<String, List<Known>> byForm = new TreeMap<>();
        COMMON.things()
                .forEach(known -> forms(known)
                        .forEach(form -> byForm.computeIfAbsent(form, any -> new ArrayList<>())
                                .add(known)));
        Set<String> shared = new TreeSet<>();
        byForm.forEach((form, things) -> rivals(things).forEach(pair -> shared.add(form + " " + pair)));
        assertThat(shared).isEmpty();
    }

    @Test
    void whatTheExampleNamesGoesByTheSameIdKindNamesAndIdentifiers() {
        Map<String, Known> byId = COMMON.things().stream().collect(Collectors.toMap(Known::id, known -> known));
        for (Known known :
                read("/org/attest/examples/mosul/mosul-authority.json").things()) {
            Known same = byId.get(known.id());
            if (same != null) {
                assertThat(same.kind()).as(known.id()).isEqualTo(known.kind());
                assertThat(spellings(same)).as(known.id()).containsAll(spellings(known));
                assertThat(same.identifiers()).as(known.id()).containsAll(known.identifiers());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "armed-group/isis, isis",
        "armed-group/daish, isis",
        "organisation/pantakun, us-dod",
        "unit/us-central-command, centcom",
        "city/dairzur, deir-ez-zor",
        "town/tripuli/in/lebanon, tripoli-lebanon",
        "city/tripuli, city/tripuli",
        "person/nuri-maliki, maliki",
        "region/ninawa/in/iraq, nineveh",
        "region/talafar-district/in/iraq, tal-afar-district",
        "unit/9-armored-division, unit/9-armored-division",
        "unit/9-armored-division/in/iraq-army, iraq-9-division",
        "unit/9-armored-division/in/syrian-army, syria-9th-armoured",
        "region/kurdistan-iraq, kurdistan-region",
        "armed-group/kdp-i, kdp-i",
        "place/mosul, mosul",
        "quarter/mosul-old-city, old-city-mosul",
        "unit/us-europe-command, eucom",
        "quarter/zahra, quarter/zahra",
        "quarter/zahra/in/mosul, mosul-zahra",
        "quarter/kukjali/in/iraq, mosul-gogjali",
        "organisation/interior-ministry, organisation/interior-ministry",
        "organisation/interior-ministry/in/iraq, iraq-moi",
        "organisation/interior-ministry/in/syria-state, syria-moi",
        "armed-group/islam-army, armed-group/islam-army",
        "armed-group/islam-army/in/syria, jaysh-al-islam",
    })
    void aMentionIsTheThingThatItNames(String key, String thing) {
        Identity identity = new Identity(List.of(COMMON), Judged.NOTHING);
        assertThat(identity.of(key).key()).isEqualTo(thing);
    }

    private static Set<String> rivals(List<Known> things) {
        Set<String> rivals = new TreeSet<>();
        for (Known one : things) {
            for (Known other : things) {
                if (one.id().compareTo(other.id()) < 0
                        && !areNamesakes(one, other)
                        && Authorities.agree(one.kind(), other.kind())) {
                    rivals.add(one.id() + " " + other.id());
                }
            }
        }
        return rivals;
    }

    /** Two things of one name, both in the list, so that the name alone links to neither; no two persons may share one. */
    private static boolean areNamesakes(Known one, Known other) {
        boolean persons = one.kind() == EntityKind.PERSON;
        return !persons && (differ(one.within(), other.within()) || differ(one.partOf(), other.partOf()));
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    private static Set<String> forms(Known known) {
        return spellings(known).stream()
                .map(name -> NameForm.of(known.kind(), name).normal())
                .collect(Collectors.toSet());
    }

    private static Set<String> spellings(Known known) {
        return Stream.concat(Stream.of(known.label()), known.names().stream().map(form -> form.name()))
                .collect(Collectors.toSet());
    }

    private static Authority read(String resource) {
        List<IncomingAuthority> read = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(ShippedAuthorityTest.class.getResourceAsStream(resource))) {
            new AuthorityReader().read(Path.of(resource).getFileName().toString(), in, read::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        assertThat(read)
                .singleElement()
                .satisfies(one -> assertThat(one.problems()).isEmpty());
        return read.getFirst().authority().orElseThrow();
    }
}
