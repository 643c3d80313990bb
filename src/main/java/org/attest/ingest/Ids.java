package org.attest.ingest;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.ingest.json.Fields;
import org.attest.ingest.json.JsonCursor;
import org.attest.model.EntityKind;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads ids: of reports, of what stands in them, of things of an authority. */
final class Ids {

    static final String FORM = "[a-z0-9][a-z0-9-]{0,63}";

    private static final Pattern ID = Pattern.compile(FORM);
    private static final Pattern OF_DATASET = Pattern.compile("(" + FORM + ")/(" + FORM + ")");
    /** With a slash behind them begin the keys of what no authority knows: {@code town/kayara}. */
    private static final Set<String> KINDS =
            Arrays.stream(EntityKind.values()).map(EntityKind::slug).collect(Collectors.toUnmodifiableSet());
    /** Behind the key of a thing and a slash, it stands for where that thing lies. */
    private static final String GEOMETRY = "geometry";
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

    /** The id of a thing of an authority: one of its own, or a dataset's name and number with a slash between. */
    static String known(JsonCursor value) {
        Matcher parts = OF_DATASET.matcher(value.node().asText());
        if (!value.node().isTextual() || !parts.matches()) {
            return read(value);
        }
        boolean taken = KINDS.contains(parts.group(1)) || parts.group(2).equals(GEOMETRY);
        if (taken) {
            value.complain(
                    ProblemCode.ID_INVALID,
                    "the id " + value.shown()
                            + " is reserved: such are the keys of what no authority knows, and of where things lie",
                    "write it without a slash, or with the name of a dataset before it");
        }
        return taken ? "" : value.node().textValue();
    }

    /** The same of a member; {@code ""} when there is none. */
    static String known(Fields fields, String name) {
        JsonCursor value = fields.required(name);
        return value == null ? "" : known(value);
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
