package org.attest.pipeline;

import java.util.Optional;
import java.util.TreeMap;
import org.attest.model.AcceptanceRule;
import org.attest.rdf.Iris;

/** Does all that loading does but the storing, against an empty database. */
public final class Checker {

    private final LoadOptions options;

    /** A checker. */
    public Checker(LoadOptions options) {
        this.options = options;
    }

    /**
     * Checks.
     *
     * @param intake what was read; authorities in it are in force for the reports
     */
    public LoadResult check(Intake intake, LoadProgress progress) {
        Iris iris = new Iris(Iris.DEFAULT_BASE);
        Preparation preparation = new Preparation(
                Stored.nothing(Iris.DEFAULT_BASE),
                new Knowledge(iris, new TreeMap<>(), new TreeMap<>()),
                AcceptanceRule.STANDARD,
                options);
        Prepared prepared = preparation.prepare(intake, progress);
        return new LoadResult(
                prepared.summary(intake.log().warnings(), 0, 0, 0), intake.log().rejections(), Optional.empty());
    }
}
