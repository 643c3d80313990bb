package org.attest.resolve.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.attest.model.EntityKind;
import org.attest.model.Judgement;
import org.attest.model.Judgement.Verdict;
import org.attest.model.Judgements;
import org.attest.model.Word;
import org.attest.problem.Problem;
import org.attest.problem.Where;
import org.attest.resolve.Sort;
import org.attest.testing.Decided;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    private static final String BASE = "https://example.org/id/";

    /** A judgement a line, of things: {@code same a b 2031-12-01}. */
    private static Judgements list(String name, String... lines) {
        List<Judgement> all = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" ");
            all.add(new Judgement(
                    Word.parse(Verdict.class, parts[0]).orElseThrow(),
                    key(parts[1]),
                    key(parts[2]),
                    "Ada",
                    parts.length > 3 ? parts[3] : "2031-12-01",
                    "",
                    Where.line(name + ".tsv", all.size() + 3)));
        }
        return new Judgements(name, all);
    }

    private static String key(String key) {
        return key.length() == 1 ? "thing:" + key : key;
    }

    private static Decisions decisions(Judgements... lists) {
        return Decisions.of(BASE, Arrays.asList(lists), key -> Optional.empty());
    }

    private static List<String> problems(Decisions decisions) {
        return decisions.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void judgementsOfAllListsJoin() {
        Decisions decisions = decisions(list("one", "same a b"), list("two", "same b c"));

        assertThat(decisions.members("thing:a")).containsExactly("thing:a", "thing:b", "thing:c");
        assertThat(decisions.verdict("thing:b", "thing:a")).contains(Verdict.SAME);
        assertThat(decisions.verdict("thing:c", "thing:a")).isEmpty();
        assertThat(decisions.keys()).containsExactly("thing:a", "thing:b", "thing:c");
        assertThat(decisions.problems()).isEmpty();
    }

    @Test
    void theLatestHolds() {
        Judgements list =
                list("one", "same a b 2031-12-02", "different b a 2031-12-01", "same a c 2031-12-01T10:00:00Z");
        Decisions decisions = decisions(list, list("two", "undecided a c 2031-12-01T10:00:01Z"));

        assertThat(decisions.verdict("thing:a", "thing:b")).contains(Verdict.SAME);
        assertThat(decisions.verdict("thing:a", "thing:c")).contains(Verdict.UNDECIDED);
        assertThat(list.judgements()).extracting(decisions::inForce).containsExactly(true, false, false);
        assertThat(decisions.problems()).isEmpty();
    }

    @Test
    void whatIsNeverOneDoesNotCountAndTheJudgementBeforeHolds() {
        Judgements list = list(
                "one", "different a b 2031-12-01", "same a b 2031-12-02", "same b c 2031-12-02", "same c d 2031-12-02");
        Map<String, Sort> kinds =
                Map.of("thing:a", new Sort(EntityKind.TOWN), "thing:b", new Sort(EntityKind.ARMED_GROUP));

        Decisions decisions = Decisions.of(BASE, List.of(list), key -> Optional.ofNullable(kinds.get(key)));

        assertThat(list.judgements()).extracting(decisions::inForce).containsExactly(true, false, true, true);
        assertThat(decisions.verdict("thing:a", "thing:b")).contains(Verdict.DIFFERENT);
        assertThat(decisions.members("thing:b")).containsExactly("thing:b", "thing:c", "thing:d");
        assertThat(problems(decisions))
                .containsExactly(
                        "one.tsv:4: warning reference-kind: thing:a is of kind Town, thing:b of kind ArmedGroup:"
                                + " these are never one; the judgement does not count (take the line out, or correct a or b)");
        assertThat(decisions.neverOne()).isEqualTo(decisions.problems());
    }

    @Test
    void noChainMakesOneOfTwoThatAreNeverOne() {
        Judgements list = list("one", "same a b", "same b c", "same c d", "same c e");
        Map<String, Sort> kinds = Map.of("thing:a", new Sort(EntityKind.TOWN), "thing:d", new Sort(EntityKind.PERSON));

        Decisions decisions = Decisions.of(BASE, List.of(list), key -> Optional.ofNullable(kinds.get(key)));

        assertThat(list.judgements()).extracting(decisions::inForce).containsExactly(false, false, false, true);
        assertThat(decisions.members("thing:c")).containsExactly("thing:c", "thing:e");
        assertThat(decisions.contradictions()).isEmpty();
        assertThat(problems(decisions))
                .containsExactly(
                        "one.tsv:3: warning reference-kind: thing:a is of kind Town, thing:d of kind Person: these"
                                + " are never one, and are judged the same over a chain: thing:a same thing:b [list one,"
                                + " one.tsv:3, Ada, 2031-12-01]; thing:b same thing:c [list one, one.tsv:4, Ada, 2031-12-01];"
                                + " thing:c same thing:d [list one, one.tsv:5, Ada, 2031-12-01]. None of the chain joins"
                                + " (judge one of them anew, or take it out of its list)");
    }

    @Test
    void aDayCountsAsItsBeginning() {
        Decisions decisions = decisions(list("one", "different a b 2031-12-01", "same a b 2031-12-01T00:00:01Z"));

        assertThat(decisions.verdict("thing:a", "thing:b")).contains(Verdict.SAME);
    }

    @Test
    void ofThoseOfOneTimeTheMostCarefulHoldsAndTheOthersAreReported() {
        Judgements one = list("one", "same a b 2031-12-01T00:00:00Z", "undecided a b", "same c d", "same c d");
        Judgements two = list("two", "different b a", "undecided c d");
        Decisions decisions = decisions(one, two);

        assertThat(decisions.verdict("thing:a", "thing:b")).contains(Verdict.DIFFERENT);
        assertThat(decisions.verdict("thing:c", "thing:d")).contains(Verdict.UNDECIDED);
        assertThat(problems(decisions))
                .hasSize(4)
                .first()
                .isEqualTo(
                        "one.tsv:3: warning judgements-differ: thing:a and thing:b are judged same here and different at"
                                + " the same time [list two, two.tsv:3, Ada, 2031-12-01]; different holds, which is more careful"
                                + " (judge anew, or take one of the two out)");
    }

    @Test
    void aContradictionIsToldWithItsChainAndNothingOfItJoins() {
        Judgements one = list("one", "same a b", "same b c", "same x b");
        Judgements two = list("two", "different c a");
        Decisions decisions = decisions(two, one);

        assertThat(problems(decisions))
                .containsExactly(
                        "two.tsv:3: warning judgements-contradict: thing:a and thing:c are judged different [list two,"
                                + " two.tsv:3, Ada, 2031-12-01], and the same over a chain: thing:a same thing:b [list one,"
                                + " one.tsv:3, Ada, 2031-12-01]; thing:b same thing:c [list one, one.tsv:4, Ada, 2031-12-01]."
                                + " None of the chain joins (judge one of them anew, or take it out of its list)");
        assertThat(decisions.members("thing:b")).containsExactly("thing:b", "thing:x");
        assertThat(one.judgements()).extracting(decisions::inForce).containsExactly(false, false, true);
        assertThat(two.judgements()).extracting(decisions::inForce).containsExactly(true);
        assertThat(decisions.contradictions()).singleElement().satisfies(contradiction -> {
            assertThat(contradiction.chain()).extracting(Contradiction.Step::to).containsExactly("thing:b", "thing:c");
            assertThat(contradiction.dropped()).isEqualTo(2);
        });
    }

    @Test
    void undecidedJoinsNothingAndContradictsNothing() {
        Decisions decisions = decisions(list("one", "same a b", "same b c", "undecided a c"));

        assertThat(decisions.members("thing:a")).hasSize(3);
        assertThat(decisions.problems()).isEmpty();
    }

    @Test
    void whatIsJudgedNotToBeOneKeepsWholeClassesApart() {
        Decisions decisions = decisions(list("one", "same a b", "same c d", "undecided b d", "different a e"));

        assertThat(decisions.areApart("thing:a", "thing:c")).isTrue();
        assertThat(decisions.areApart("thing:e", "thing:b")).isTrue();
        assertThat(decisions.areApart("thing:e", "thing:c")).isFalse();
        assertThat(decisions.areApart("thing:a", "thing:b")).isFalse();
    }

    @Test
    void threeSpellingsOfOneKeyAreOne() {
        Decisions decisions = decisions(list(
                "one",
                "same thing:town/a https://w3id.org/attest/thing/town/b",
                "same https://w3id.org/attest/thing/town/a https://example.org/id/report/r/thing/x",
                "same report/r/thing/x https://places.example/7"));

        assertThat(decisions.members("https://w3id.org/attest/thing/town/a"))
                .containsExactly("https://places.example/7", "report/r/thing/x", "thing:town/a", "thing:town/b");
        assertThat(decisions.verdict("report/r/thing/x", "thing:town/a")).contains(Verdict.SAME);
    }

    @Test
    void whatCannotBeJudgedOnceTheSpellingIsOneIsToldAndCountsForNothing() {
        Judgements list = list(
                "one",
                "different a https://w3id.org/attest/thing/a",
                "same a https://example.org/id/report/r/event/x",
                "same a b");
        Decisions decisions = decisions(list);

        assertThat(decisions.problems())
                .extracting(problem -> problem.code().id())
                .containsExactly("value-invalid", "reference-kind");
        assertThat(decisions.problems()).noneMatch(Problem::blocks);
        assertThat(list.judgements()).extracting(decisions::inForce).containsExactly(false, false, true);
        assertThat(decisions.keys()).containsExactly("thing:a", "thing:b");
    }

    @Test
    void whatIsNotThereIsToldWithItsLine() {
        Decisions decisions = decisions(list("one", "same a b", "different b c", "same c b 2030-01-01"));

        assertThat(decisions.dangling(key -> !key.equals("thing:c")))
                .extracting(Problem::toString)
                .containsExactly(
                        "one.tsv:4: warning reference-pending: there is no thing:c in the database (load what has it,"
                                + " or correct the key; until then the judgement waits)");
    }

    @Test
    void theOrderOfListsAndLinesAndOfTheTwoChangesNothing() {
        Random random = new Random(5);
        for (int round = 0; round < 1_000; round++) {
            List<Judgements> lists = IntStream.range(0, 3)
                    .mapToObj(i -> Decided.list(random.nextLong()))
                    .toList();
            List<Judgement> all =
                    lists.stream().flatMap(list -> list.judgements().stream()).toList();
            Decisions first = Decisions.of(BASE, lists, key -> Optional.empty());
            Decisions second = Decisions.of(BASE, shuffled(lists, random), key -> Optional.empty());

            assertThat(second.classes()).isEqualTo(first.classes());
            assertThat(second.keys()).isEqualTo(first.keys());
            assertThat(all).allMatch(one -> first.inForce(one) == second.inForce(one));
            for (Verdict verdict : Verdict.values()) {
                assertThat(second.pairs(verdict)).isEqualTo(first.pairs(verdict));
            }
            assertThat(problems(second)).isEqualTo(problems(first));
            assertThat(all)
                    .filteredOn(one -> one.verdict() == Verdict.SAME)
                    .allMatch(
                            one -> !first.inForce(one) || first.members(one.a()).contains(first.key(one.b())));
        }
    }

    private static List<Judgements> shuffled(List<Judgements> lists, Random random) {
        List<Judgements> others = new ArrayList<>();
        for (Judgements list : lists) {
            List<Judgement> judgements = new ArrayList<>(list.judgements());
            Collections.shuffle(judgements, random);
            others.add(new Judgements(list.name(), judgements));
        }
        Collections.shuffle(others, random);
        return others;
    }
}
