package org.attest.pipeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.attest.generator.Release;
import org.junit.jupiter.api.Test;

/** The indexes have exactly what the graph has, however it came in or went. */
class IndexesInStepTest extends DatasetTest {

    private static final int ROWS = 150;

    @Test
    void afterTheFirstLoad() throws IOException {
        base.load(base.table("ged191.csv", ROWS, Release.FIRST));

        assertThat(Indexes.textEntries(base.store())).hasSizeGreaterThan(50);
        assertThat(Indexes.features(base.store())).hasSizeGreaterThan(20);
        Indexes.areInStep(base.store());
        base.reopen();
        Indexes.areInStep(base.store());
    }

    @Test
    void afterALoadIntoWhatIsThere() throws IOException {
        base.load(base.table("ged191.csv", ROWS / 3, Release.FIRST));
        int before = Indexes.textEntries(base.store()).size();
        Indexes.areInStep(base.store());

        base.load(base.table("ged201.csv", ROWS, Release.FIRST));

        assertThat(Indexes.textEntries(base.store())).hasSizeGreaterThan(before);
        Indexes.areInStep(base.store());
        base.reopen();
        Indexes.areInStep(base.store());
    }

    @Test
    void afterAReleaseThatChangesAndTakesAway() throws IOException {
        base.load(base.table("ged191.csv", ROWS, Release.FIRST));
        Indexes.areInStep(base.store());

        DatasetResult result = base.load(
                base.table("ged201.csv", ROWS, Release.FIRST.withChanged(0.2).without(0.15)));

        assertThat(result.counts().missing()).isPositive();
        assertThat(result.counts().revised()).isPositive();
        Indexes.areInStep(base.store());
        base.reopen();
        Indexes.areInStep(base.store());
    }
}
