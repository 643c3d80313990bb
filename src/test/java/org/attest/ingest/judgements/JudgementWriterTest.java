package org.attest.ingest.judgements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attest.model.Judgement;
import org.attest.model.Judgement.Verdict;
import org.attest.model.Judgements;
import org.attest.problem.Where;
import org.attest.testing.Decided;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementWriterTest {

    private static final Judgement ONE = judgement("thing:town/harrow", "thing:harrow-ford", "one ford");

    private static Judgement judgement(String a, String b, String why) {
        return new Judgement(Verdict.SAME, a, b, "Ada Renn", "2031-12-01", why, Where.line("x", 1));
    }

    @Provide
    Arbitrary<Judgements> lists() {
        return Decided.lists();
    }

    private static List<Judgement> read(String text) {
        IncomingJudgements incoming = JudgementReader.parse("x", text);
        assertThat(incoming.problems()).isEmpty();
        return incoming.judgements().orElseThrow().judgements();
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadAsItWas(@ForAll("lists") Judgements list) {
        String text = JudgementWriter.text(list);
        List<Judgement> read = read(text);

        assertThat(read)
                .usingElementComparator((a, b) -> a.says(b) ? 0 : 1)
                .containsExactlyInAnyOrderElementsOf(list.judgements());
        assertThat(JudgementWriter.text(new Judgements(list.name(), read))).isEqualTo(text);
        assertThat(text.lines()).noneMatch(line -> line.endsWith("\t") || line.endsWith(" "));
    }

    @Property(tries = 200)
    void theOrderInWhichTheyAreGivenChangesNothing(@ForAll("lists") Judgements list, @ForAll long seed) {
        List<Judgement> shuffled = new ArrayList<>(list.judgements());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(JudgementWriter.text(new Judgements(list.name(), shuffled))).isEqualTo(JudgementWriter.text(list));
    }

    @Property(tries = 200)
    void addingOneByOneGivesTheWholeAndTakingThemOutLeavesNothing(@ForAll("lists") Judgements list) {
        String text = JudgementWriter.empty(list.name());
        for (Judgement judgement : list.judgements()) {
            text = JudgementWriter.add(text, judgement);
        }
        assertThat(text).isEqualTo(JudgementWriter.text(list));
        for (Judgement judgement : list.judgements()) {
            text = JudgementWriter.remove(text, judgement);
        }
        assertThat(text).isEqualTo(JudgementWriter.empty(list.name()));
    }

    @Test
    void addingLeavesCommentsAndOtherLinesWhereTheyAre() {
        String text = """
                # attest-judgements/1 karsa
                # ours
                verdict\ta\tb\twho\twhen\twhy
                # of the north
                same\tthing:z\tthing:y\tAda\t2031-12-01
                # end
                """.replace("\n", "\r\n");

        String added = JudgementWriter.add(text, ONE);
        assertThat(added).isEqualTo("""
                # attest-judgements/1 karsa
                # ours
                verdict\ta\tb\twho\twhen\twhy
                same\tthing:harrow-ford\tthing:town/harrow\tAda Renn\t2031-12-01\tone ford
                # of the north
                same\tthing:z\tthing:y\tAda\t2031-12-01
                # end
                """);
        assertThat(JudgementWriter.add(added, ONE)).isEqualTo(added);
        assertThat(JudgementWriter.remove(added, ONE)).isEqualTo(text.replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb", "a\rb", " a", "a ", "a\u0000", "\u2028"})
    void whatCannotStandInAFieldIsRefused(String why) {
        assertThatThrownBy(() -> JudgementWriter.line(judgement("thing:a", "thing:b", why)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be written");
        assertThat(JudgementWriter.line(judgement("thing:a", "thing:b", JudgementWriter.oneField(why))))
                .startsWith("same\tthing:a");
    }

    @Test
    void whatNoReaderWouldTakeIsRefused() {
        assertThatThrownBy(() -> JudgementWriter.line(judgement("thing:a", "thing:a", "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JudgementWriter.line(judgement("thing:a", "the town", "")))
                .hasMessageContaining("no IRI");
        assertThatThrownBy(() -> JudgementWriter.empty("Two Words")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JudgementWriter.add("same\n", ONE)).isInstanceOf(IllegalArgumentException.class);
    }
}
