package org.attest.ingest.geonames;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.model.EntityKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureKindsTest {

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "P, PPLC, 0, CITY",
        "P, PPLA, 0, CITY",
        "P, PPLA2, 0, CITY",
        "P, PPL, 50000, CITY",
        "P, PPLA3, 0, TOWN",
        "P, PPLA4, 49999, TOWN",
        "P, PPL, 5000, TOWN",
        "P, PPL, 4999, VILLAGE",
        "P, PPLW, 0, VILLAGE",
        "P, STLMT, 6000, TOWN",
        "P, PPLX, 90000, QUARTER",
        "A, PCLI, 9, COUNTRY",
        "A, ADM1, 9, REGION",
        "A, ADM4, 9, REGION",
        "A, ADMD, 9, REGION",
        "L, RGN, 0, REGION",
        "S, AIRB, 0, AIR_BASE",
        "S, AIRP, 0, FACILITY",
        "'', AIRF, 0, FACILITY",
        "L, MILB, 0, BASE",
        "H, STM, 0, RIVER",
        "H, STMI, 0, RIVER",
        "T, RVN, 0, RIVER",
        "S, DAM, 0, FACILITY",
        "'', BDG, 0, FACILITY",
        "S, OBS, 0, FACILITY",
        "S, CAVE, 0, PLACE",
        "T, HLL, 0, PLACE",
        "R, RD, 0, PLACE",
        "'', '', 80000, PLACE"
    })
    void aFeatureCodeIsAKind(String featureClass, String code, long population, EntityKind kind) {
        assertThat(FeatureKinds.of(featureClass, code, population)).isEqualTo(kind);
    }
}
