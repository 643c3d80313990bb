package org.attest.resolve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifiers of other datasets, and the keys that we give things by them. */
final class Identifiers {

    private record Scheme(Pattern iri, String key) {}

    private static final List<Scheme> SCHEMES = List.of(
            new Scheme(Pattern.compile("https?://(?:www\\.)?ucdp\\.uu\\.se/actor/([0-9]+)/?"), "ucdp-actor/"),
            new Scheme(Pattern.compile("https?://(?:sws|www)\\.geonames\\.org/([0-9]+)(?:/.*)?"), "geonames/"));

    private Identifiers() {}

    /** The key by which a dataset's thing goes that has this identifier; empty for identifiers of other datasets. */
    static Optional<String> key(String iri) {
        for (Scheme scheme : SCHEMES) {
            Matcher matcher = scheme.iri.matcher(iri);
            if (matcher.matches()) {
                return Optional.of(scheme.key + matcher.group(1));
            }
        }
        return Optional.empty();
    }

    /** The key by which a dataset's thing goes, of the one spelling of an identifier. */
    static Optional<String> datasetKey(String canonical) {
        return SCHEMES.stream().anyMatch(scheme -> canonical.startsWith(scheme.key))
                ? Optional.of(canonical)
                : Optional.empty();
    }

    /** One spelling for the spellings of an identifier. */
    static String canonical(String iri) {
        return key(iri).orElse(iri);
    }
}
