package org.attest.ingest.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.testing.PointingReport.span;
import static org.attest.testing.PointingReport.words;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attest.ingest.anchor.SourceText;
import org.attest.ingest.coverage.SentenceCoverage.State;
import org.attest.model.ExclusionReason;
import org.attest.problem.Problem;
import org.attest.testing.PointingReport;
import org.junit.jupiter.api.Test;

class CoverageTest {

    /** Characters of one to four bytes in front, so that bytes, UTF-16 units and code points differ. */
    private static final String TEXT =
            "𝔘𝔘 Ford: lost\n\nCol. Renn’s men fell. “We hold it,” she said. Write to us 😀!\n";

    private static final PointingReport NONE = PointingReport.of("r");

    private static Coverage of(PointingReport report, String text) {
        return Coverage.of(report.report(), new SourceText("t.txt", text, ""));
    }

    private static List<State> states(PointingReport report) {
        return of(report, TEXT).sentences().stream()
                .map(SentenceCoverage::state)
                .toList();
    }

    private static List<String> problems(PointingReport report) {
        return of(report, TEXT).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void aReportThatPointsAtNothingLeavesAllOpen() {
        Coverage coverage = of(NONE, TEXT);
        assertThat(states(NONE)).containsExactly(State.OPEN, State.OPEN, State.OPEN, State.OPEN);
        assertThat(coverage.open()).isEqualTo(coverage.sentences());
        assertThat(coverage.letters()).isEqualTo(new Letters(49, 0, 0));
        assertThat(coverage.letters().open()).isEqualTo(49);
        assertThat(of(NONE, " \n—\n").sentences()).isEmpty();
    }

    @Test
    void oneLetterIsEnoughForAFactAndAFullStopIsNot() {
        assertThat(states(NONE.fact(span(TEXT, "fell"))))
                .containsExactly(State.OPEN, State.FACTS, State.OPEN, State.OPEN);
        assertThat(states(NONE.fact(span(TEXT, ". “")))).containsOnly(State.OPEN);
        assertThat(states(NONE.fact(span(TEXT, "fell. “We"))))
                .containsExactly(State.OPEN, State.FACTS, State.FACTS, State.OPEN);
    }

    @Test
    void leftOutIsASentenceOnlyWhenNoLetterIsOpen() {
        assertThat(states(NONE.without("appeal", span(TEXT, "Write to us"))))
                .containsExactly(State.OPEN, State.OPEN, State.OPEN, State.EXCLUDED);
        assertThat(states(NONE.without("appeal", span(TEXT, "Write to"))).getLast())
                .isEqualTo(State.OPEN);
        PointingReport twoHalves = NONE.without("appeal", span(TEXT, "Write")).without("comment", span(TEXT, "to us"));
        assertThat(of(twoHalves, TEXT).sentences().getLast().reason()).isEqualTo(ExclusionReason.APPEAL);
        PointingReport others = NONE.without("comment", span(TEXT, "Writ")).without("caption", span(TEXT, "e to us"));
        assertThat(of(others, TEXT).sentences().getLast().reason()).isEqualTo(ExclusionReason.CAPTION);
    }

    @Test
    void aFactBesideAnExclusionMakesItASentenceWithFacts() {
        PointingReport report =
                NONE.without("opinion", span(TEXT, "We hold it")).fact(span(TEXT, "she said"));
        SentenceCoverage sentence = of(report, TEXT).sentences().get(2);
        assertThat(sentence.state()).isEqualTo(State.FACTS);
        assertThat(sentence.facts()).containsExactly("t/f1");
        assertThat(sentence.reason()).isNull();
        assertThat(of(report, TEXT).letters()).isEqualTo(new Letters(49, 7, 8));
        assertThat(problems(report)).isEmpty();
    }

    @Test
    void wordsAreFoundAsAnchorFindsThem() {
        Coverage coverage = of(NONE.fact(words("e", 3), words("Write to us 😀", 1)), TEXT);
        assertThat(coverage.sentences())
                .extracting(SentenceCoverage::state)
                .containsExactly(State.OPEN, State.FACTS, State.OPEN, State.FACTS);
        String two = "One ford.\nTwo fords.";
        assertThat(of(NONE.fact(words("ford.\\r\\nTwo", 1)), two).open()).isEmpty();
    }

    @Test
    void wordsThatAreNotThereCoverNothingAndAreNotRepeated() {
        PointingReport report = NONE.fact(words("lost?", 1)).fact(words("lost", 2));
        assertThat(states(report)).containsOnly(State.OPEN);
        assertThat(problems(report))
                .containsExactly(
                        "r.json /testimonies/0/facts/0/evidence/0: error words-not-found: the words given are not in the"
                                + " text t.txt (attest anchor shows the nearest passage)",
                        "r.json /testimonies/0/facts/1/evidence/0: error words-not-found: the words given stand in the"
                                + " text t.txt less often than nth says: 1 (attest anchor shows the nearest passage)");
    }

    @Test
    void aSpanThatEndsBeyondTheTextCoversNothing() {
        int length = TEXT.codePointCount(0, TEXT.length());
        assertThat(states(NONE.fact(span(0, length)))).containsOnly(State.FACTS);
        PointingReport beyond = NONE.fact(span(0, length + 1));
        assertThat(states(beyond)).containsOnly(State.OPEN);
        assertThat(problems(beyond))
                .containsExactly(
                        "r.json /testimonies/0/facts/0/evidence/0: error offset-invalid: the span ends beyond the"
                                + " text's 76 characters (offsets count Unicode code points; perhaps the span was counted in"
                                + " another text)");
    }

    @Test
    void aCutInAWordOrACharacterIsTold() {
        assertThat(problems(NONE.fact(span(TEXT, "enn’s me"))))
                .containsExactly(
                        "r.json /testimonies/0/facts/0/evidence/0: warning offset-inside-word: the span from 21 to 29"
                                + " begins and ends in the middle of a word (move it to the edge of the word)");
        assertThat(problems(NONE.without("other", span(TEXT, "Ren"))))
                .singleElement()
                .asString()
                .startsWith("r.json /excluded/0/evidence: warning offset-inside-word: ")
                .contains(" ends in the middle");
        assertThat(problems(NONE.fact(span(TEXT, "Renn"), span(TEXT, "’s men"), span(TEXT, "it,” she"))))
                .isEmpty();
        String joined = "e\u0301 🏳️‍🌈 旅团到了";
        assertThat(of(NONE.fact(span(0, 1), span(3, 4)), joined).problems()).hasSize(2);
        assertThat(of(NONE.in("zh").fact(span(joined, "旅团")), joined).problems())
                .isEmpty();
    }

    @Test
    void whatIsLeftOutAndUsedIsTold() {
        PointingReport report = NONE.fact(span(TEXT, "We hold"))
                .fact(span(TEXT, "she"))
                .without("opinion", span(TEXT, "hold it,” she said."));
        assertThat(problems(report))
                .containsExactly(
                        "r.json /excluded/0: warning exclusion-used: what is left out as opinion from 41 to 60 is"
                                + " pointed at by t/f1, t/f2 (let exclusion and evidence not overlap)");
        assertThat(states(report).get(2)).isEqualTo(State.FACTS);
    }

    @Test
    void factsThatPointNowhereAreListed() {
        assertThat(of(NONE.fact().fact(span(0, 2)).fact(), TEXT).withoutEvidence())
                .containsExactly("t/f1", "t/f3");
    }

    record Span(int start, int end) {
        String json() {
            return span(start, end);
        }
    }

    @Provide
    Arbitrary<Span> spans() {
        int length = TEXT.codePointCount(0, TEXT.length());
        return Combinators.combine(
                        Arbitraries.integers().between(0, length - 1),
                        Arbitraries.integers().between(1, 30))
                .as((start, size) -> new Span(start, Math.min(length, start + size)));
    }

    @Provide
    Arbitrary<PointingReport> reports() {
        Arbitrary<List<Span>> facts = spans().list().ofMaxSize(4);
        Arbitrary<List<Span>> excluded = spans().list().ofMaxSize(4);
        Arbitrary<List<ExclusionReason>> reasons =
                Arbitraries.of(ExclusionReason.class).list().ofSize(4);
        return Combinators.combine(facts, excluded, reasons).as((used, left, why) -> {
            PointingReport report = NONE;
            for (Span span : used) {
                report = report.fact(span.json());
            }
            for (int i = 0; i < left.size(); i++) {
                report = report.without(why.get(i).word(), left.get(i).json());
            }
            return report;
        });
    }

    @Property(tries = 200, seed = "11", edgeCases = EdgeCasesMode.NONE)
    void oneMoreFactOrExclusionNeverOpensASentence(
            @ForAll("reports") PointingReport report, @ForAll("spans") Span more) {
        List<State> before = states(report);
        List<State> withFact = states(report.fact(more.json()));
        List<State> withExclusion = states(report.without("other", more.json()));
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) != State.OPEN) {
                assertThat(withFact.get(i)).isNotEqualTo(State.OPEN);
                assertThat(withExclusion.get(i)).isEqualTo(before.get(i));
            }
            if (before.get(i) == State.FACTS) {
                assertThat(withFact.get(i)).isEqualTo(State.FACTS);
            }
        }
    }

    @Property(tries = 200, seed = "11", edgeCases = EdgeCasesMode.NONE)
    void theFiguresAddUp(@ForAll("reports") PointingReport report) {
        Coverage coverage = of(report, TEXT);
        CoverageCounts counts = CoverageCounts.of(coverage);
        assertThat(counts.withFacts() + counts.allExcluded() + counts.open())
                .isEqualTo(counts.sentences())
                .isEqualTo(4);
        assertThat(coverage.open()).hasSize(counts.open());
        assertThat(counts.letters().open())
                .isEqualTo(coverage.sentences().stream()
                        .mapToLong(SentenceCoverage::openLetters)
                        .sum());
        for (SentenceCoverage sentence : coverage.sentences()) {
            assertThat(sentence.facts().isEmpty()).isEqualTo(sentence.state() != State.FACTS);
            assertThat(sentence.reason() != null).isEqualTo(sentence.state() == State.EXCLUDED);
            if (sentence.state() != State.FACTS) {
                assertThat(sentence.openLetters() > 0).isEqualTo(sentence.state() == State.OPEN);
            }
        }
        CoverageCounts twice = counts.plus(counts);
        assertThat(twice.allExcluded()).isEqualTo(2 * counts.allExcluded());
        assertThat(twice.letters().open()).isEqualTo(2 * counts.letters().open());
    }
}
