package org.attest.pipeline.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What deciding on a candidate is worth, by which candidates are listed. */
class NameCandidateTest {

    @Test
    void whatIsLikelyComesBeforeWhatIsDoubtfulAndMuchTold() {
        assertThat(NameCandidate.worth(1, 3, false)).isGreaterThan(NameCandidate.worth(0.7, 8, false));
        assertThat(NameCandidate.worth(0.7, 80, false)).isGreaterThan(NameCandidate.worth(1, 3, false));
    }

    @Test
    void twoThatOneAuthorityKeepsApartComeBehindOthersThatAreToldFarLess() {
        assertThat(NameCandidate.worth(0.7, 77, true)).isLessThan(NameCandidate.worth(0.82, 4, false));
        assertThat(NameCandidate.worth(1, 1_000, true)).isGreaterThan(NameCandidate.worth(0.82, 4, false));
    }

    @Test
    void whatAnAuthorityHasTakesOverTheAccountsOfTheOther() {
        assertThat(NameCandidate.changes(true, 1, false, 40)).isEqualTo(40);
        assertThat(NameCandidate.changes(false, 40, true, 1)).isEqualTo(40);
        assertThat(NameCandidate.changes(false, 40, false, 1)).isEqualTo(1);
        assertThat(NameCandidate.changes(true, 40, true, 0)).isZero();
    }
}
