package org.attest.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    private static final String BASE = "https://example.org/delta/";

    private final Links links = new Links(BASE);

    @ParameterizedTest
    @CsvSource({
        "https://example.org/delta/report/r1/event/e-1,/id/report/r1/event/e-1",
        "https://w3id.org/attest/thing/quarter/mill/in/city.lume,/id/thing/quarter/mill/in/city.lume",
        "https://w3id.org/attest/ontology#saidIn,/ontology#saidIn",
        "https://w3id.org/attest/graph/things,/id/?iri=https%3A%2F%2Fw3id.org%2Fattest%2Fgraph%2Fthings",
        "urn:x:y,/id/?iri=urn%3Ax%3Ay"
    })
    void anIriHasAnAddress(String iri, String address) {
        assertThat(links.address(iri)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a%20b",
                "a?b=c",
                "a#b",
                "a;b",
                "../a",
                "a//b",
                "a/",
                "",
                "a+b",
                "تل",
                "name.ttl",
                "name.html",
                ".hidden",
                "a&b"
            })
    void whatNeedsCareInAnAddressGoesIntoTheParameter(String path) {
        assertThat(links.address(BASE + path)).startsWith("/id/?iri=");
    }

    @Test
    void aFormatIsAskedForByExtensionOrByParameter() {
        assertThat(links.address(BASE + "report/r1", "ttl")).isEqualTo("/id/report/r1.ttl");
        assertThat(links.address("urn:x:y", "nt")).isEqualTo("/id/?iri=urn%3Ax%3Ay&format=nt");
        assertThat(links.address("https://w3id.org/attest/ontology#Event", "ttl"))
                .startsWith("/id/?iri=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report/r1/testimony/t1", "thing/lume", "occurrence/r1/e"})
    void anAddressLeadsBackToItsIri(String path) {
        assertThat(links.address(links.iri(path))).isEqualTo("/id/" + path);
    }

    @Test
    void blanksAreEscapedAsInPathsAndNotAsInForms() {
        assertThat(Links.encode("a b&c=ü")).isEqualTo("a%20b%26c%3D%C3%BC");
    }
}
