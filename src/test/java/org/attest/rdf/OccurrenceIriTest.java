package org.attest.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccurrenceIriTest {

    @ParameterizedTest
    @CsvSource({
        "http://e.org/id/report/port/event/fall, http://e.org/id/occurrence/port/fall",
        "http://e.org/id#report/port/event/fall, http://e.org/id#occurrence/port/fall",
        "http://e.org/id/report/event/event/event, http://e.org/id/occurrence/event/event",
        "http://e.org/id/record/ucdp-ged/645/event, http://e.org/id/occurrence/record/ucdp-ged/645",
        "http://e.org/id/record/ucdp-ged/645/event/other, http://e.org/id/occurrence/record/ucdp-ged/645",
        "http://e.org/report/record/ucdp-ged/645/event, http://e.org/report/occurrence/record/ucdp-ged/645",
        "http://e.org/record/report/port/event/fall, http://e.org/record/occurrence/port/fall",
    })
    void anEventAccountHasAnOccurrenceOfItsOwn(String account, String occurrence) {
        assertThat(OccurrenceIri.of(NodeFactory.createURI(account))).contains(NodeFactory.createURI(occurrence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://e.org/id/report/port/figure/dead",
                "http://e.org/id/report/port/event/fall/evidence",
                "http://e.org/id/record/ucdp-ged/645/figure/deaths",
                "http://e.org/id/record/ucdp-ged/645",
                "http://e.org/id/event",
            })
    void nothingElseHasOne(String node) {
        assertThat(OccurrenceIri.of(NodeFactory.createURI(node))).isEmpty();
        assertThat(OccurrenceIri.of(NodeFactory.createLiteralString(node))).isEmpty();
    }
}
