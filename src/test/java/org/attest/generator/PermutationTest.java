package org.attest.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PermutationTest {

    @Property(tries = 200)
    void everyNumberComesOnce(@ForAll @IntRange(min = 1, max = 5000) int size, @ForAll long seed) {
        Permutation order = new Permutation(size, seed);
        assertThat(LongStream.range(0, size).map(order::at).sorted())
                .containsExactlyElementsOf(LongStream.range(0, size).boxed().toList());
    }

    @Test
    void ofAThousandNumbersHardlyOneStaysInItsPlaceOrBesideItsNeighbour() {
        Permutation order = new Permutation(1000, 7);
        assertThat(IntStream.range(0, 1000).filter(i -> order.at(i) == i)).hasSizeLessThan(10);
        assertThat(IntStream.range(0, 999).filter(i -> order.at(i) + 1 == order.at(i + 1)))
                .hasSizeLessThan(10);
    }

    @Test
    void anotherSeedIsAnotherOrder() {
        Permutation one = new Permutation(1000, 1);
        Permutation two = new Permutation(1000, 2);
        assertThat(IntStream.range(0, 1000).filter(i -> one.at(i) == two.at(i))).hasSizeLessThan(10);
    }

    @Test
    void noNumberAtAllIsRefused() {
        assertThatThrownBy(() -> new Permutation(0, 1)).hasMessage("a permutation needs at least one number, not 0");
    }
}
