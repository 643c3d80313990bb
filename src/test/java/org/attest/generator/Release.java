package org.attest.generator;

import java.util.OptionalLong;

/**
 * In what a table differs from the first one of its seed: the same events, brought out once more.
 *
 * @param order rows in an order of their own, which this number names; empty: in the order of their ids
 * @param anotherColumn whether there is a column {@code code_status} after the id
 * @param changed share of the rows, 0 to 1, whose figures are others
 * @param dropped share of the rows, 0 to 1, that are gone
 * @param tags whether a row of HXL tags follows the header
 */
public record Release(OptionalLong order, boolean anotherColumn, double changed, double dropped, boolean tags) {

    /** Nothing differs. */
    public static final Release FIRST = new Release(OptionalLong.empty(), false, 0, 0, false);

    /** Checks the shares. */
    public Release {
        if (!(changed >= 0 && changed <= 1 && dropped >= 0 && dropped <= 1)) {
            throw new IllegalArgumentException(
                    "shares of rows go from 0 to 1: changed " + changed + ", dropped " + dropped);
        }
    }

    /** The same with rows in the order that this number names. */
    public Release shuffled(long by) {
        return new Release(OptionalLong.of(by), anotherColumn, changed, dropped, tags);
    }

    /** The same with one more column. */
    public Release withAnotherColumn() {
        return new Release(order, true, changed, dropped, tags);
    }

    /** The same with this share of the rows changed. */
    public Release withChanged(double share) {
        return new Release(order, anotherColumn, share, dropped, tags);
    }

    /** The same without this share of the rows. */
    public Release without(double share) {
        return new Release(order, anotherColumn, changed, share, tags);
    }

    /** The same with a row of HXL tags. */
    public Release withTags() {
        return new Release(order, anotherColumn, changed, dropped, true);
    }
}
