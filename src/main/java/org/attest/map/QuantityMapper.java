package org.attest.map;

import java.math.BigDecimal;
import org.apache.jena.graph.Node;
import org.attest.model.Quantity;
import org.attest.rdf.Att;
import org.attest.rdf.Literals;
import org.jspecify.annotations.Nullable;

/** Numbers with their hedges. */
final class QuantityMapper {

    private QuantityMapper() {}

    /** What is known of a number; nothing where it is null. */
    static void map(@Nullable Quantity quantity, Description account) {
        if (quantity == null) {
            return;
        }
        account.add(Att.lower, number(quantity.lower()))
                .add(Att.upper, number(quantity.upper()))
                .add(Att.best, number(quantity.best()))
                .text(Att.hedge, quantity.hedge())
                .text(Att.words, quantity.words())
                .text(Att.share, quantity.share());
    }

    private static @Nullable Node number(@Nullable BigDecimal number) {
        return number == null ? null : Literals.number(number);
    }
}
