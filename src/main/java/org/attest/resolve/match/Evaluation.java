package org.attest.resolve.match;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attest.model.LabelledPair;

/**
 * How well names are linked and candidates found, on pairs that people have labelled.
 *
 * <p>A pair is proposed when its score is no less than the threshold. Reads nothing, prints nothing.
 *
 * @param rows the pairs in their order, with what was said of them
 */
public record Evaluation(List<Row> rows) {

    /** Copies the list. */
    public Evaluation {
        rows = List.copyOf(rows);
    }

    /**
     * A pair, and what was said of it.
     *
     * @param pair the pair with its label
     * @param linked whether its names are one thing by rule
     * @param proposed whether it is a candidate, apart from being linked
     * @param comparison its score and reasons
     */
    public record Row(LabelledPair pair, boolean linked, boolean proposed, Comparison comparison) {

        /** Linked, or a candidate. */
        public boolean linkedOrProposed() {
            return linked || proposed;
        }
    }

    /**
     * Evaluates.
     *
     * @param pairs with their labels
     * @param linked whether the two names of a pair become one thing by rule
     * @param compared how alike its two sides are, 0 where nobody would come upon the two together
     * @param threshold the least score of a candidate
     */
    public static Evaluation of(
            List<LabelledPair> pairs,
            Predicate<LabelledPair> linked,
            Function<LabelledPair, Comparison> compared,
            double threshold) {
        return new Evaluation(pairs.stream()
                .map(pair -> {
                    Comparison comparison = compared.apply(pair);
                    return new Row(pair, linked.test(pair), comparison.score() >= threshold, comparison);
                })
                .toList());
    }

    /**
     * Linking without any authority: the names have one normal form, tell no kinds that contradict each other, and do not lie in two
     * things of different names.
     */
    public static boolean sameForm(LabelledPair pair) {
        Profile a = Profile.of(side(pair, true));
        Profile b = Profile.of(side(pair, false));
        boolean apart = !a.containerForms().isEmpty()
                && !b.containerForms().isEmpty()
                && !a.containerForms().equals(b.containerForms());
        return a.label().normal().equals(b.label().normal()) && !apart && Kinds.agree(a.kind(), b.kind());
    }

    /** How alike the two names are that nothing else is known of: what a {@link CandidateFinder} would say that was given these two alone. */
    public static Comparison ofNamesAlone(LabelledPair pair) {
        return CandidateFinder.pair(side(pair, true), side(pair, false));
    }

    /** One side of a pair as the matcher sees it where nothing but names is known. */
    public static Subject side(LabelledPair pair, boolean a) {
        return Subject.of(a ? "a" : "b", pair.kind(), a ? pair.nameA() : pair.nameB())
                .in("", a ? pair.withinA() : pair.withinB());
    }

    /** The same of some of the rows. */
    public Evaluation among(Predicate<Row> which) {
        return new Evaluation(rows.stream().filter(which).toList());
    }

    /** What is linked. */
    public Counts links() {
        return counts(Row::linked);
    }

    /** What is linked or proposed. */
    public Counts linksAndCandidates() {
        return counts(Row::linkedOrProposed);
    }

    /** Rows that are linked and ought not to be. */
    public List<Row> wronglyLinked() {
        return rows.stream().filter(row -> row.linked && !row.pair.same()).toList();
    }

    /** Rows of one thing that are not linked. */
    public List<Row> notLinked() {
        return rows.stream().filter(row -> !row.linked && row.pair.same()).toList();
    }

    /** Rows of one thing that nobody would hear of: neither linked nor proposed. */
    public List<Row> missed() {
        return rows.stream()
                .filter(row -> !row.linkedOrProposed() && row.pair.same())
                .toList();
    }

    /** Rows of two things that are proposed and not linked: what a person has to reject. */
    public List<Row> wronglyProposed() {
        return rows.stream()
                .filter(row -> row.proposed && !row.linked && !row.pair.same())
                .toList();
    }

    private Counts counts(Predicate<Row> said) {
        return counts(rows, said);
    }

    static Counts counts(List<Row> rows, Predicate<Row> said) {
        return new Counts(
                count(rows, row -> said.test(row) && row.pair.same()),
                count(rows, row -> said.test(row) && !row.pair.same()),
                count(rows, row -> !said.test(row) && row.pair.same()),
                count(rows, row -> !said.test(row) && !row.pair.same()));
    }

    private static long count(List<Row> rows, Predicate<Row> which) {
        return rows.stream().filter(which).count();
    }
}
