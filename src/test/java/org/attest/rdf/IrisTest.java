package org.attest.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.attest.model.EntityKind;
import org.attest.model.Extractor;
import org.attest.model.ExtractorKind;
import org.attest.model.Thing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {

    private static final String BASE = "https://example.org/vell/";
    private final Iris iris = new Iris(BASE);

    private static void isUnderTheBase(Node node, String path) {
        assertThat(node.getURI()).isEqualTo(BASE + path);
    }

    @Test
    void eachHasTheIriOfTheDesign() {
        Node testimony = iris.testimony("port", "navy");
        isUnderTheBase(iris.report("port"), "report/port");
        isUnderTheBase(testimony, "report/port/testimony/navy");
        isUnderTheBase(iris.account("port", "event", "fall"), "report/port/event/fall");
        Node evidence = iris.evidenceGraph(testimony);
        Node annotation = iris.annotation(evidence, "event", "fall", 2);
        isUnderTheBase(annotation, "report/port/testimony/navy/evidence/event/fall/2");
        isUnderTheBase(iris.target(annotation), "report/port/testimony/navy/evidence/event/fall/2/target");
        isUnderTheBase(iris.selector(annotation), "report/port/testimony/navy/evidence/event/fall/2/selector");
        isUnderTheBase(iris.evidenceGraph(iris.report("port")), "report/port/evidence");
        isUnderTheBase(iris.excluded("port", 1), "report/port/excluded/1");
        isUnderTheBase(OccurrenceIri.of(iris.account("port", "event", "fall")).orElseThrow(), "occurrence/port/fall");
        isUnderTheBase(iris.authority("Gazetteer of Vell"), "authority/gazetteer-of-vell");
        isUnderTheBase(iris.judgementList("decided"), "judgements/decided");
        isUnderTheBase(iris.judge("Ada Renn"), "judge/ada-renn");
        isUnderTheBase(iris.mention("port", "navy"), "report/port/thing/navy");
        isUnderTheBase(iris.judged("report/port/event/fall"), "report/port/event/fall");
        assertThat(iris.judged("thing:city/amar")).isEqualTo(Iris.sharedThing("city/amar"));
    }

    @Test
    void thingsAreSharedUnlessTheyHaveNoName() {
        assertThat(iris.thing("port", new Thing(Thing.Scope.SHARED, "city/amar", EntityKind.CITY, false))
                        .getURI())
                .isEqualTo("https://w3id.org/attest/thing/city/amar");
        isUnderTheBase(
                iris.thing("port", new Thing(Thing.Scope.REPORT, "official", EntityKind.PERSON, false)),
                "report/port/thing/official");
        assertThat(Iris.geometry(Iris.sharedThing("amar")).getURI())
                .isEqualTo("https://w3id.org/attest/thing/amar/geometry");
    }

    @Test
    void extractorsAndLoadingsAreNamedAfterWhatTheyAre() {
        isUnderTheBase(
                iris.extractor(new Extractor(ExtractorKind.MODEL, "Reader 2.1 (large)", "1", LocalDate.EPOCH)),
                "extractor/model/reader-2-1-large");
        isUnderTheBase(
                iris.load(Instant.parse("2031-12-01T10:11:12.345Z"), "0123456789abcdef"),
                "load/2031-12-01T10:11:12Z-01234567");
    }

    @Test
    void whatBelongsToAReportIsKnownByItsIri() {
        assertThat(iris.reportOf(iris.account("port", "event", "fall"))).contains("port");
        assertThat(iris.reportOf(iris.report("port"))).contains("port");
        assertThat(iris.reportOf(Iris.sharedThing("city/amar"))).isEmpty();
        assertThat(iris.reportOf(Literals.text("report/port"))).isEmpty();
    }

    @Test
    void aNameWithoutLettersHasASlugAllTheSame() {
        assertThat(Slugs.of("!!!")).matches("x-[0-9a-f]{8}").isNotEqualTo(Slugs.of("???"));
        assertThat(Slugs.of("  Ada \u00C9. Renn ")).isEqualTo("ada-\u00E9-renn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/vell", "vell/", "https://example.org/a b/", ""})
    void aBaseIsAbsoluteAndEndsInSlashOrHash(String base) {
        assertThatThrownBy(() -> new Iris(base))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ends in / or #");
    }
}
