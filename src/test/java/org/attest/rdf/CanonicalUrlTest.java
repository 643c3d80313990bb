package org.attest.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Courier.Example/Port, https://courier.example/Port",
        "http://courier.example:80/a, http://courier.example/a",
        "https://courier.example:443/a, https://courier.example/a",
        "https://courier.example:8443/a, https://courier.example:8443/a",
        "https://courier.example/a/../b/./c, https://courier.example/b/c",
        "https://courier.example/a#top, https://courier.example/a",
        "https://courier.example/a/, https://courier.example/a",
        "https://courier.example, https://courier.example/",
        "https://courier.example/, https://courier.example/",
        "https://courier.example/a?utm_source=x&id=7&utm_medium=y, https://courier.example/a?id=7",
        "https://courier.example/a?utm_source=x, https://courier.example/a",
        "https://courier.example/a?b=2&a=1, https://courier.example/a?b=2&a=1",
        "https://courier.example/%7eann/%c3%a9, https://courier.example/~ann/%C3%A9",
        "' https://courier.example/a ', https://courier.example/a",
    })
    void oneDocumentHasOneSpelling(String given, String canonical) {
        assertThat(CanonicalUrl.of(given)).isEqualTo(canonical);
        assertThat(CanonicalUrl.of(canonical)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a url", "mailto:a@b.example", "urn:isbn:123", "http://[bad", "/a/b", ""})
    void whatIsNoWebAddressStaysAsItIs(String text) {
        assertThat(CanonicalUrl.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "http://courier.example/a, https://courier.example/a",
        "https://www.courier.example/a, https://courier.example/a",
        "https://courier.example/A, https://courier.example/a",
        "https://courier.example/a?p=1, https://courier.example/a?p=2",
    })
    void whatMayBeTwoDocumentsStaysTwo(String one, String other) {
        assertThat(CanonicalUrl.of(one)).isNotEqualTo(CanonicalUrl.of(other));
    }
}
