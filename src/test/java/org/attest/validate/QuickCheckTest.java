package org.attest.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.attest.model.Report;
import org.attest.problem.Problem;
import org.attest.problem.Rejection;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.GraphBatch;
import org.attest.testing.Arbitraries;
import org.attest.testing.Rows;
import org.attest.validate.Batches.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The first look finds nothing good of which the engine would report anything, and says so of nearly all that is good; with
 * it and without it, everything that comes out is the same.
 */
class QuickCheckTest {

    private static final ShapeSet SHAPES = ShapeSet.standard();
    private static final Validator WITH = new Validator(SHAPES, Batches.ONTOLOGY);
    private static final Validator WITHOUT = Validator.byEngineOnly(SHAPES, Batches.ONTOLOGY);

    /** How many batches there were, how many the engine found good, and how many of these the first look. */
    private static final class Tally {
        private int all;
        private int good;
        private int quick;
        private final List<String> missed = new ArrayList<>();

        void add(Sample sample) {
            Outcome outcome = Outcome.of(WITHOUT, sample);
            boolean isGood = outcome.isGood();
            boolean isQuick = SHAPES.quick()
                    .accountsIfGood(sample.batch(), sample.known())
                    .isPresent();
            assertThat(isGood || !isQuick)
                    .as(() -> sample + " was found good: " + outcome)
                    .isTrue();
            assertThat(Outcome.of(WITH, sample)).as(sample.name()).isEqualTo(outcome);
            all++;
            good += isGood ? 1 : 0;
            quick += isQuick ? 1 : 0;
            if (isGood && !isQuick && !isOdd(sample.batch())) {
                missed.add(sample.name());
            }
        }

        @Override
        public String toString() {
            return all + " batches, " + good + " good, " + quick + " of these quickly; not so " + missed;
        }
    }

    /** Whether it has what no batch of ours has, and the first look leaves to the engine. */
    private static boolean isOdd(GraphBatch batch) {
        return batch.quads().stream()
                .anyMatch(quad -> !quad.getSubject().isURI()
                        || !(quad.getObject().isURI() || quad.getObject().isLiteral())
                        || quad.getPredicate().equals(RDFS.subClassOf.asNode()));
    }

    /** All that came of a check, in a form that can be compared; of one that broke down, why. */
    private record Outcome(
            @Nullable GraphBatch batch,
            List<Problem> remarks,
            List<Rejection> rejections,
            int accountsIn,
            int accountsOut,
            String failure) {

        static Outcome of(Validator validator, Sample sample) {
            try {
                Checked checked = validator.check(sample.batch(), sample.known());
                CheckedBatch left = checked.batch();
                return new Outcome(
                        left == null ? null : left.batch(),
                        left == null ? List.of() : left.remarks(),
                        checked.rejections(),
                        checked.accountsIn(),
                        checked.accountsOut(),
                        "");
            } catch (IllegalArgumentException | UnsupportedOperationException e) {
                // Blank nodes and the like, which the stages before never let through.
                return new Outcome(null, List.of(), List.of(), 0, 0, e.toString());
            }
        }

        boolean isGood() {
            return batch != null && remarks.isEmpty() && rejections.isEmpty();
        }
    }

    private static Tally tally(Iterable<Sample> samples) {
        Tally tally = new Tally();
        samples.forEach(tally::add);
        return tally;
    }

    @Test
    void ofAllReportsAndAuthoritiesAtHandEveryGoodOneIsFoundSo(TestReporter reporter) {
        Tally tally = tally(Batches.mapped());
        reporter.publishEntry("reports and authorities", tally.toString());
        assertThat(tally.good).as(tally.toString()).isGreaterThan(50).isLessThan(tally.all);
        assertThat(tally.missed).isEmpty();
    }

    @Test
    void ofTheExamplesOfTheShapesEveryGoodOneIsFoundSo(TestReporter reporter) {
        Tally tally = tally(Batches.shapeExamples());
        reporter.publishEntry("examples of the shapes", tally.toString());
        assertThat(tally.all).isGreaterThan(60);
        assertThat(tally.good).as(tally.toString()).isGreaterThan(9).isLessThan(tally.all / 2);
        assertThat(tally.missed).isEmpty();
    }

    @Test
    void aRowOfATableIsFoundGood() {
        Tally tally = tally(List.of(new Sample("row", Rows.row(7), Rows::types)));
        assertThat(tally.quick).as(tally.toString()).isOne();
    }

    @Property(tries = 80, seed = "11")
    void aReportOfWhateverKindIsJudgedAsTheEngineDoes(@ForAll("reports") Report report) {
        Tally tally = tally(List.of(Batches.of(report)));
        assertThat(tally.missed).isEmpty();
    }

    @Test
    void nothingSpoiltIsFoundGoodThatTheEngineComplainsOf(TestReporter reporter) {
        Random random = new Random(42);
        List<Sample> small = Batches.mapped().stream()
                .filter(sample -> sample.batch().quads().size() < 250)
                .toList();
        Tally tally = new Tally();
        spoil(2_500, List.of(new Sample("row", Rows.row(1), Rows::types)), random, tally);
        spoil(500, small, random, tally);
        spoil(10, Batches.mosul(), random, tally);
        reporter.publishEntry("spoilt", tally.toString());
        assertThat(tally.good).as(tally.toString()).isBetween(tally.all / 10, tally.all * 9 / 10);
        assertThat(tally.missed).isEmpty();
    }

    private static void spoil(int times, List<Sample> samples, Random random, Tally tally) {
        for (int i = 0; i < times; i++) {
            Sample sample = samples.get(random.nextInt(samples.size()));
            Function<Node, Set<Node>> known = random.nextInt(10) > 0 ? sample.known() : thing -> Set.of();
            tally.add(new Sample(sample + ", spoilt " + i, Mutation.of(sample.batch(), random), known));
        }
    }

    @Provide
    Arbitrary<Report> reports() {
        return Arbitraries.reports();
    }
}
