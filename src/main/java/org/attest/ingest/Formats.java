package org.attest.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.attest.ingest.json.Fields;
import org.attest.ingest.json.JsonCursor;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads texts that have a form of their own: addresses, languages, hashes, shares. Null where they may be null. */
final class Formats {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SHARE = Pattern.compile("[0-9]{1,9}/[1-9][0-9]{0,8}");

    private Formats() {}

    /** An address that begins with http or https. */
    static @Nullable String url(Fields fields, String name) {
        JsonCursor value = fields.nullable(name);
        if (value == null) {
            return null;
        }
        String text = value.text();
        if (!text.isEmpty() && !isWeb(text)) {
            value.complain(
                    ProblemCode.VALUE_INVALID,
                    value.shown() + " is no web address",
                    "write it whole, from https:// on, with %20 for a space");
        }
        return text;
    }

    private static boolean isWeb(String text) {
        URI uri = uri(text);
        return uri != null
                && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                && uri.getRawAuthority() != null;
    }

    /** An absolute IRI. */
    static String iri(JsonCursor value) {
        String text = value.text();
        URI uri = uri(text);
        if (!text.isEmpty() && (uri == null || !uri.isAbsolute())) {
            value.complain(
                    ProblemCode.VALUE_INVALID,
                    value.shown() + " is no absolute IRI",
                    "write it whole, as in https://www.wikidata.org/entity/Q1");
        }
        return text;
    }

    private static @Nullable URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** A language tag (BCP 47). */
    static @Nullable String language(Fields fields, String name) {
        JsonCursor value = fields.nullable(name);
        if (value == null) {
            return null;
        }
        String text = value.text();
        try {
            new Locale.Builder().setLanguageTag(text).build();
        } catch (IllformedLocaleException e) {
            value.complain(
                    ProblemCode.VALUE_INVALID,
                    value.shown() + " is no language tag (BCP 47)",
                    text.indexOf('_') > 0 ? "write \"" + text.replace('_', '-') + "\"" : "write en, ar, ku-Latn …");
        }
        return text;
    }

    /** A SHA-256 in small hexadecimal digits. */
    static @Nullable String sha256(Fields fields, String name) {
        JsonCursor value = fields.nullable(name);
        if (value == null) {
            return null;
        }
        String text = value.text();
        if (!text.isEmpty() && !SHA256.matcher(text).matches()) {
            boolean capitals = SHA256.matcher(text.toLowerCase(Locale.ROOT)).matches();
            value.complain(
                    ProblemCode.VALUE_INVALID,
                    value.shown() + " is no SHA-256 of 64 small hexadecimal digits",
                    capitals ? "write it in small letters" : "give what sha256sum prints for the text, or null");
        }
        return text;
    }

    /** A fraction in digits. */
    static @Nullable String share(Fields fields, String name) {
        JsonCursor value = fields.nullable(name);
        if (value == null) {
            return null;
        }
        String text = value.text();
        if (!text.isEmpty() && !SHARE.matcher(text).matches()) {
            value.complain(
                    ProblemCode.VALUE_INVALID,
                    value.shown() + " is no fraction in digits",
                    "write 1/3 for one third; percents are a number with the unit percent");
        }
        return text;
    }
}
