package org.attest.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.attest.model.Report;
import org.attest.testing.Arbitraries;
import org.attest.testing.Rows;
import org.attest.validate.Batches.Sample;
import org.junit.jupiter.api.Test;

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
            Checked checked = WITHOUT.check(sample.batch(), sample.known());
            boolean isGood = checked.rejections().isEmpty()
                    && checked.batch() != null
                    && checked.batch().remarks().isEmpty();
            boolean isQuick =
                    SHAPES.quick().accountsIfGood(sample.batch(), sample.known()).isPresent();
            assertThat(isGood || !isQuick)
                    .as(() -> sample + " was found good: " + checked.rejections()
                            + (checked.batch() == null ? "" : checked.batch().remarks()))
                    .isTrue();
            assertSame(WITH.check(sample.batch(), sample.known()), checked, sample);
            all++;
            good += isGood ? 1 : 0;
            quick += isQuick ? 1 : 0;
            if (isGood && !isQuick) {
                missed.add(sample.name());
            }
        }

        @Override
        public String toString() {
            return all + " batches, " + good + " good, " + quick + " of these quickly; not so " + missed;
        }
    }

    private static void assertSame(Checked one, Checked other, Sample sample) {
        assertThat(one.rejections()).as(sample.name()).isEqualTo(other.rejections());
        assertThat(one.accountsIn()).as(sample.name()).isEqualTo(other.accountsIn());
        assertThat(one.accountsOut()).as(sample.name()).isEqualTo(other.accountsOut());
        assertThat(one.batch() == null).as(sample.name()).isEqualTo(other.batch() == null);
        if (one.batch() != null && other.batch() != null) {
            assertThat(one.batch().batch()).as(sample.name()).isEqualTo(other.batch().batch());
            assertThat(one.batch().remarks()).as(sample.name()).isEqualTo(other.batch().remarks());
        }
    }

    private static Tally tally(Iterable<Sample> samples) {
        Tally tally = new Tally();
        samples.forEach(tally::add);
        return tally;
    }

    @Test
    void ofAllReportsAndAuthoritiesAtHandEveryGoodOneIsFoundSo() {
        Tally tally = tally(Batches.mapped());
        System.out.println("reports and authorities: " + tally);
        assertThat(tally.good).as(tally.toString()).isGreaterThan(50).isLessThan(tally.all);
        assertThat(tally.missed).isEmpty();
    }

    @Test
    void ofTheExamplesOfTheShapesEveryGoodOneIsFoundSo() {
        Tally tally = tally(Batches.shapeExamples());
        System.out.println("examples of the shapes: " + tally);
        assertThat(tally.all).isGreaterThan(60);
        assertThat(tally.good).as(tally.toString()).isGreaterThan(9).isLessThan(tally.all / 2);
        assertThat(tally.missed).isEmpty();
    }

    @Test
    void aRowOfATableIsFoundGood() {
        Tally tally = tally(List.of(new Sample("row", Rows.row(7), Rows::types)));
        assertThat(tally.quick).as(tally.toString()).isOne();
    }

    @Property(tries = 150, seed = "11")
    void aReportOfWhateverKindIsJudgedAsTheEngineDoes(@ForAll("reports") Report report) {
        Tally tally = tally(List.of(Batches.of(report)));
        assertThat(tally.missed).isEmpty();
    }

    @Provide
    net.jqwik.api.Arbitrary<Report> reports() {
        return Arbitraries.reports();
    }
}
