package org.attest.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attest.model.Word;
import org.attest.problem.Nearest;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The members of one object. A member that may be null may also be missing, and so may a list.
 *
 * <p>Methods for what must be there complain when it is not and return a stand-in, as {@link JsonCursor} says.
 */
public final class Fields {

    /** Digits of a number, before and after the point together, and its powers of ten: beyond them nothing is counted. */
    private static final int DIGITS = 30;

    private final JsonCursor object;
    private final Set<String> known;
    private final boolean silent;

    /** @param silent whether the value is no object, which was complained of: what is missing is then no news */
    Fields(JsonCursor object, Set<String> known, boolean silent) {
        this.object = object;
        this.known = known;
        this.silent = silent;
    }

    /** The object itself. */
    public JsonCursor self() {
        return object;
    }

    void complainOfStrangers() {
        object.node().fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                JsonCursor stranger =
                        new JsonCursor(object.node().get(name), object.where().child(name), object.problems());
                stranger.complain(
                        ProblemCode.FIELD_UNKNOWN,
                        "there is no field \"" + JsonCursor.cut(name) + "\" here",
                        Nearest.cure(name, new TreeSet<>(known)));
            }
        });
    }

    /** A member, or null when it is null or missing. */
    public @Nullable JsonCursor nullable(String name) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException("not among the known fields: " + name);
        }
        JsonNode value = object.node().get(name);
        return value == null || value.isNull() ? null : cursor(name, value);
    }

    /** A member that must be there; null when it is not, which is then complained of. */
    public @Nullable JsonCursor required(String name) {
        JsonCursor value = nullable(name);
        if (value == null && !silent) {
            if (object.node().has(name)) {
                cursor(name, object.node().get(name))
                        .complain(ProblemCode.FIELD_MISSING, "\"" + name + "\" may not be null", "give it a value");
            } else {
                object.complain(
                        ProblemCode.FIELD_MISSING, "the field \"" + name + "\" is missing", "add \"" + name + "\"");
            }
        }
        return value;
    }

    private JsonCursor cursor(String name, JsonNode value) {
        return new JsonCursor(value, object.where().child(name), object.problems());
    }

    /** The items of a list; none when it is missing. */
    public List<JsonCursor> list(String name) {
        JsonNode value = object.node().get(name);
        return value == null ? List.of() : cursor(name, value).items();
    }

    /** A text that must be there; {@code ""} when it is not. */
    public String text(String name) {
        JsonCursor value = required(name);
        return value == null ? "" : value.text();
    }

    /** A text, or null. */
    public @Nullable String textOrNull(String name) {
        JsonCursor value = nullable(name);
        return value == null ? null : value.text();
    }

    /** A list of texts. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        list(name).forEach(item -> texts.add(item.text()));
        return List.copyOf(texts);
    }

    /** A word of a closed list that must be there; the list's first when it is not. */
    public <E extends Enum<E> & Word> E word(String name, Class<E> list) {
        JsonCursor value = required(name);
        return value == null ? Words.first(list) : Words.read(value, list);
    }

    /** A word of a closed list, or null. */
    public <E extends Enum<E> & Word> @Nullable E wordOrNull(String name, Class<E> list) {
        JsonCursor value = nullable(name);
        return value == null ? null : Words.read(value, list);
    }

    /** Words of a closed list, each once; none when the member is missing. */
    public <E extends Enum<E> & Word> List<E> words(String name, Class<E> list) {
        List<E> words = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonCursor item : list(name)) {
            words.add(Words.read(item, list));
            if (!seen.add(item.node().asText())) {
                item.complainOfTwice(item.node().asText());
            }
        }
        return List.copyOf(words);
    }

    /** True or false; false when it is missing or null. */
    public boolean flag(String name) {
        JsonCursor value = nullable(name);
        if (value != null && !value.node().isBoolean()) {
            value.wrongType("true or false");
        }
        return value != null && value.node().asBoolean();
    }

    /** A whole number that must be there, of at most nine digits; 0 when it is not. */
    public int integer(String name) {
        JsonCursor value = required(name);
        if (value == null) {
            return 0;
        }
        JsonNode node = value.node();
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            value.wrongType("a whole number");
            return 0;
        }
        return node.intValue();
    }

    /** A number, or null. */
    public @Nullable BigDecimal numberOrNull(String name) {
        JsonCursor value = nullable(name);
        if (value == null) {
            return null;
        }
        if (!value.node().isNumber()) {
            value.wrongType("a number", "write it in digits, without quotation marks");
            return null;
        }
        BigDecimal number = value.node().decimalValue();
        if (number.precision() > DIGITS || Math.abs(number.scale()) > DIGITS) {
            value.complain(
                    ProblemCode.VALUE_INVALID,
                    "the number " + value.shown() + " has more than " + DIGITS + " digits",
                    "round it");
            return null;
        }
        return number;
    }
}
