package org.attest.ingest;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.attest.ingest.json.Fields;
import org.attest.ingest.json.JsonCursor;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads ids: of reports, of what stands in them, of things of an authority. */
final class Ids {

    static final String FORM = "[a-z0-9][a-z0-9-]{0,63}";

    private static final Pattern ID = Pattern.compile(FORM);
    /** Accounts that are made from declarations live under it. */
    private static final String RESERVED = "declared";

    private Ids() {}

    /** The id in a member; {@code ""} when there is none or it is wrong. */
    static String read(Fields fields, String name) {
        JsonCursor value = fields.required(name);
        return value == null ? "" : read(value);
    }

    /** The same for an id within a report, where some are reserved. */
    static String local(Fields fields, String name) {
        JsonCursor value = fields.required(name);
        String id = value == null ? "" : read(value);
        if (value != null && (id.equals(RESERVED) || id.startsWith(RESERVED + "-"))) {
            value.complain(
                    ProblemCode.ID_INVALID,
                    "the id \"" + id + "\" is reserved: \"declared\" stands for what the declarations say",
                    "choose another id");
        }
        return id;
    }

    static String read(JsonCursor value) {
        if (!value.node().isTextual()) {
            value.wrongType("an id, as text");
            return "";
        }
        String id = value.node().textValue();
        if (!ID.matcher(id).matches()) {
            value.complain(
                    ProblemCode.ID_INVALID,
                    "the id " + value.shown() + " is not made of small letters a to z, digits and hyphens, 64 at most",
                    cure(id));
            return "";
        }
        return id;
    }

    private static String cure(String id) {
        String tried = suggestion(id);
        return tried == null ? "write something like two-districts" : "write \"" + tried + "\"";
    }

    private static @Nullable String suggestion(String id) {
        String latin = Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(id);
        String slug =
                latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String cut = slug.substring(0, Math.min(slug.length(), 64));
        return ID.matcher(cut).matches() ? cut : null;
    }
}
