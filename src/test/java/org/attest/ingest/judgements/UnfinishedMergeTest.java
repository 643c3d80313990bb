package org.attest.ingest.judgements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.model.Judgement;
import org.attest.problem.Problem;
import org.attest.problem.Rejection;
import org.junit.jupiter.api.Test;

class UnfinishedMergeTest {

    private static final String HEAD = "# attest-judgements/1 karsa\nverdict\ta\tb\twho\twhen\twhy\n";
    private static final String CURE =
            " (keep the judgements that are right, of both sides if need be, and take the marks out)";

    private static String line(String b) {
        return "same\tthing:a\tthing:" + b + "\tAda\t2031-12-01\n";
    }

    private static IncomingJudgements parse(String text) {
        return JudgementReader.parse("k.tsv", text);
    }

    private static List<String> taken(String text) {
        return parse(text).judgements().orElseThrow().judgements().stream()
                .map(Judgement::b)
                .toList();
    }

    @Test
    void nothingIsTakenFromEitherSideAndTheRestIs() {
        String merge = "<<<<<<< HEAD\n" + line("x") + "||||||| merged common ancestors\n" + line("y") + "=======\n"
                + line("z") + ">>>>>>> other\n";
        IncomingJudgements incoming = parse(HEAD + line("b") + merge + line("c"));

        assertThat(incoming.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "k.tsv:4: error merge-unfinished: a merge was not finished: marks of version control stand in"
                                + " lines 4, 6, 8, 10, and nothing is taken from lines 4 to 10" + CURE);
        assertThat(taken(HEAD + line("b") + merge + line("c"))).containsExactly("thing:b", "thing:c");
        assertThat(incoming.rejections()).extracting(Rejection::original).containsExactly(merge.strip());
        assertThat(incoming.given()).isEqualTo(5);
        assertThat(incoming.lost()).isEqualTo(3);
    }

    @Test
    void eachMergeIsToldApart() {
        String merge = "<<<<<<< HEAD\r\n" + line("x") + "=======\r\n" + line("y") + ">>>>>>> other\r\n";

        assertThat(parse(HEAD + merge + line("b") + merge).problems())
                .extracting(problem -> problem.where().line())
                .containsExactly(3, 9);
        assertThat(taken(HEAD + merge + line("b") + merge)).containsExactly("thing:b");
    }

    @Test
    void oneWithoutEndGoesToTheEndOfTheFile() {
        assertThat(taken(HEAD + line("b") + "<<<<<<< HEAD\n" + line("x") + "=======\n" + line("y")))
                .containsExactly("thing:b");
    }

    @Test
    void oneWithoutBeginningGoesBackToTheOneBefore() {
        String text = HEAD + line("x") + "=======\n" + line("y") + ">>>>>>> other\n" + line("b") + ">>>>>>> other\n"
                + line("c");

        assertThat(taken(text)).containsExactly("thing:c");
        assertThat(parse(text).problems()).hasSize(2);
    }

    @Test
    void oneInTheFirstLineCostsTheFile() {
        IncomingJudgements incoming =
                parse("<<<<<<< HEAD\n" + HEAD + "=======\n" + HEAD + ">>>>>>> other\n" + line("b"));

        assertThat(incoming.judgements()).isEmpty();
        assertThat(incoming.problems())
                .extracting(problem -> problem.code().id())
                .containsExactly("merge-unfinished");
    }

    @Test
    void aCommentThatLooksLikeAMarkIsNone() {
        assertThat(parse(HEAD + "# =======\n#<<<<<<<\n" + line("b")).problems()).isEmpty();
    }
}
