package org.attest.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only the coders of a dataset say of an event.
 *
 * @param sideA local ids of the actors on the first side
 * @param sideB local ids of the actors on the second side
 * @param conflict the conflict it belongs to; null where the dataset has none
 * @param dyad the pair of sides it belongs to; null where the dataset has none
 * @param codes the codes given to it, as {@code scheme#concept} of the ontology's schemes: {@code ucdp#StateBased}
 * @param numbers other numbers of the record, each under the local name of a property of the ontology
 */
public record Coding(
        List<String> sideA,
        List<String> sideB,
        @Nullable Named conflict,
        @Nullable Named dyad,
        List<String> codes,
        List<Coded> numbers) {

    /** Nothing coded. */
    public static final Coding NONE = new Coding(List.of(), List.of(), null, null, List.of(), List.of());

    /** Copies the lists. */
    public Coding {
        sideA = List.copyOf(sideA);
        sideB = List.copyOf(sideB);
        codes = List.copyOf(codes);
        numbers = List.copyOf(numbers);
    }

    /**
     * A conflict or a dyad.
     *
     * @param key the rest of its IRI after {@code thing:}, such as {@code ucdp-conflict/259}
     * @param name what the dataset calls it
     * @param identifiers addresses of the same elsewhere
     */
    public record Named(String key, String name, List<String> identifiers) {

        /** Copies the list. */
        public Named {
            identifiers = List.copyOf(identifiers);
        }
    }

    /**
     * A number.
     *
     * @param property local name of a property: {@code averageTone}
     * @param value the number
     */
    public record Coded(String property, BigDecimal value) {}
}
