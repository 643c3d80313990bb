package org.attest.resolve.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.attest.model.EntityKind;
import org.junit.jupiter.api.Test;

class CandidateFinderTest {

    @Property(tries = 20, seed = "5")
    void comparingIsSymmetricAndWithinItsRange(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        List<Profile> all =
                new Names(seed).subjects(60).stream().map(Profile::of).toList();
        for (Profile a : all) {
            for (Profile b : all) {
                Comparison there = Comparison.of(a, b);
                assertThat(there.score()).isBetween(0.0, 1.0);
                assertThat(Comparison.of(b, a)).isEqualTo(there);
            }
            assertThat(Comparison.of(a, a).score()).isEqualTo(1.0);
        }
    }

    @Property(tries = 20, seed = "5")
    void theOrderOfThingsDoesNotMatter(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        List<Subject> subjects = new Names(seed).subjects(120);
        FinderSettings narrow = new FinderSettings(0.7, 8, 3);
        List<Candidate> first = new ArrayList<>();
        FinderReport report = new CandidateFinder(narrow).find(subjects, first::add);
        List<Subject> shuffled = new ArrayList<>(subjects);
        Collections.shuffle(shuffled, new Random(seed + 1));
        List<Candidate> second = new ArrayList<>();
        assertThat(new CandidateFinder(narrow).find(shuffled, second::add)).isEqualTo(report);
        assertThat(second).isEqualTo(first);
        assertThat(first).isNotEmpty();
    }

    /** What comparing all with all would propose, each pair once: a likeness counts only where it rests on something that has a key. */
    @Property(tries = 20, seed = "5")
    void blocksMissNothingThatComparingAllWouldPropose(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        List<Subject> subjects = new Names(seed).subjects(120);
        List<Candidate> found = new ArrayList<>();
        FinderReport report = new CandidateFinder().find(subjects, found::add);
        assertThat(report.isWhole()).isTrue();
        TreeSet<String> pairs = new TreeSet<>();
        List<Profile> profiles = subjects.stream().map(Profile::of).toList();
        List<Set<String>> keys = profiles.stream().map(BlockKeys::of).toList();
        int alone = 0;
        for (int i = 0; i < subjects.size(); i++) {
            for (int j = i + 1; j < subjects.size(); j++) {
                Comparison comparison = Comparison.of(profiles.get(i), profiles.get(j));
                boolean proposed = comparison.score() >= 0.7;
                alone += proposed ? 1 : 0;
                if (proposed && !Collections.disjoint(keys.get(i), keys.get(j))) {
                    Candidate candidate = Candidate.of(subjects.get(i), subjects.get(j), comparison);
                    pairs.add(candidate.a().key() + " " + candidate.b().key());
                }
            }
        }
        assertThat(found.stream().map(c -> c.a().key() + " " + c.b().key()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(pairs);
        assertThat(pairs).hasSize(alone).isNotEmpty();
    }

    @Test
    void whatACutBlockLosesIsCounted() {
        List<Subject> subjects = IntStream.range(0, 50)
                .mapToObj(i -> Subject.of("k" + i, EntityKind.TOWN, "Karan"))
                .toList();
        FinderReport whole = new CandidateFinder().find(subjects, candidate -> {});
        assertThat(whole.candidates()).isEqualTo(50 * 49 / 2);
        assertThat(whole.pairsCut()).isZero();

        FinderReport cut = new CandidateFinder(new FinderSettings(0.7, 10, 2)).find(subjects, candidate -> {});
        assertThat(cut.isWhole()).isFalse();
        assertThat(cut.candidates()).isEqualTo(48 * 2 + 1);
        assertThat(cut.largestCut().getFirst().size()).isEqualTo(50);
        assertThat(cut.largestCut().getFirst().pairsCut()).isEqualTo(50 * 49 / 2 - (48 * 2 + 1));
        assertThat(cut.largestCut()).extracting(FinderReport.Cut::key).anyMatch(key -> key.contains("form karan"));
        assertThat(cut.pairsCut()).isEqualTo(cut.cutBlocks() * (50 * 49 / 2 - 97));
    }

    @Test
    void pairsThatTheCallerPassesOverAreLeftOutAndCounted() {
        List<Subject> subjects = List.of(
                Subject.of("a", EntityKind.TOWN, "Karan"),
                Subject.of("b", EntityKind.TOWN, "Karan"),
                Subject.of("c", EntityKind.TOWN, "Karan"));
        List<Candidate> found = new ArrayList<>();
        FinderReport report = new CandidateFinder()
                .find(subjects, (a, b) -> a.key().equals("a") && b.key().equals("b"), found::add);
        assertThat(found).extracting(c -> c.a().key() + c.b().key()).containsExactly("ac", "bc");
        assertThat(report.passedOver()).isEqualTo(1);
        assertThat(report.candidates()).isEqualTo(2);
    }

    @Test
    void candidatesComeInTheOrderOfTheirLabels() {
        List<Subject> subjects = List.of(
                Subject.of("1", EntityKind.TOWN, "Sarmana"),
                Subject.of("2", EntityKind.TOWN, "Karan"),
                Subject.of("3", EntityKind.TOWN, "Sarmanah"),
                Subject.of("4", EntityKind.TOWN, "Karanah"));
        List<Candidate> found = new ArrayList<>();
        new CandidateFinder().find(subjects, found::add);
        assertThat(found).extracting(c -> c.a().key() + c.b().key()).containsExactly("24", "13");
    }

    @Test
    void aKeyMayNotStandTwice() {
        Subject subject = Subject.of("a", EntityKind.TOWN, "Karan");
        assertThatThrownBy(() -> new CandidateFinder().find(List.of(subject, subject), candidate -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two subjects have the key a");
    }

    @Test
    void ofNothingAndOfOneThingNothingComes() {
        assertThat(new CandidateFinder().find(List.of(), candidate -> {}).candidates())
                .isZero();
        assertThat(new CandidateFinder()
                        .find(List.of(Subject.of("a", EntityKind.TOWN, "Karan")), candidate -> {})
                        .pairsCompared())
                .isZero();
    }

    @Test
    void placesOnTwoSidesOfACellMeetAtItsCorner() {
        Subject one = Subject.of("a", EntityKind.TOWN, "Karan").at(36.0999, 43.0999);
        Subject other = Subject.of("b", EntityKind.TOWN, "Kulis").at(36.1001, 43.1001);
        assertThat(CandidateFinder.shareBlock(Profile.of(one), Profile.of(other)))
                .isTrue();
    }
}
