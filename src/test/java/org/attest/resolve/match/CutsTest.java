package org.attest.resolve.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutsTest {

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "karan, karan, true",
        "karan, kaan, true",
        "karan, karran, true",
        "karan, kalan, true",
        "karan, kaarn, true",
        "karan, kulan, false",
        "karan, kar, false",
        "kar, kal, false",
        "kara, kar, true"
    })
    void textsMeetThatDifferInOneLetter(String a, String b, boolean meet) {
        assertThat(Cuts.meet(a, b)).isEqualTo(meet);
        assertThat(Cuts.meet(b, a)).isEqualTo(meet);
    }

    @Property(tries = 2000, seed = "5")
    void meetingIsSharingACut(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Random random = new Random(seed);
        String a = text(random);
        String b = text(random);
        Set<String> ofA = new HashSet<>();
        Set<String> ofB = new HashSet<>();
        Cuts.of(a, ofA::add);
        Cuts.of(b, ofB::add);
        ofA.retainAll(ofB);
        assertThat(Cuts.meet(a, b)).as("%s %s", a, b).isEqualTo(!ofA.isEmpty());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = 2 + random.nextInt(5); length > 0; length--) {
            text.append((char) ('a' + random.nextInt(3)));
        }
        return text.toString();
    }
}
