package org.attest.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemSink;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * A value in a document, its place, and where to complain about it.
 *
 * <p>Reading never throws: what is wrong becomes a problem, and a stand-in is returned so that reading goes on and finds the
 * rest. Whoever opened the sink must look whether it blocks before using what was read.
 *
 * @param node the value
 * @param where its place
 * @param problems takes what is wrong with it
 */
public record JsonCursor(JsonNode node, Where where, ProblemSink problems) {

    private static final int SHOWN = 80;
    private static final int MOST_PLACES = 30;

    /** The same value, complaining elsewhere. */
    public JsonCursor complainingTo(ProblemSink other) {
        return new JsonCursor(node, where, other);
    }

    /** The same place without the value, which may be large: for complaints alone. */
    public JsonCursor placeOnly() {
        return new JsonCursor(MissingNode.getInstance(), where, problems);
    }

    /** Adds a complaint about this value. */
    public void complain(ProblemCode code, String what, String cure) {
        problems.accept(Problem.of(code, where, what, cure));
    }

    /**
     * The members of an object.
     *
     * @param known all members that the format knows here; others are complained about
     */
    public Fields object(Set<String> known) {
        if (!node.isObject()) {
            wrongType("an object", "write an object: { … }");
            return new Fields(this, known, true);
        }
        Fields fields = new Fields(this, known, false);
        fields.complainOfStrangers();
        return fields;
    }

    /** The items of an array; none when it is no array. */
    public List<JsonCursor> items() {
        if (!node.isArray()) {
            wrongType("a list", "write a list: [ … ]");
            return List.of();
        }
        List<JsonCursor> items = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            items.add(new JsonCursor(node.get(i), where.child(i), problems));
        }
        return items;
    }

    /** A text that is not blank and has no control characters; {@code ""} when it is not one. */
    public String text() {
        if (!node.isTextual()) {
            wrongType("text");
            return "";
        }
        String text = node.textValue();
        if (text.isBlank()) {
            complain(
                    ProblemCode.VALUE_INVALID,
                    "the text is empty",
                    "write the text, or null where the field may be null");
            return "";
        }
        return Characters.complaint(text)
                .map(what -> {
                    complain(ProblemCode.VALUE_INVALID, what, "take that character out");
                    return "";
                })
                .orElse(text);
    }

    /** A number from 0 to 1; null when it is not one. */
    public @Nullable BigDecimal fraction() {
        if (!node.isNumber()) {
            wrongType("a number", "write it in digits, without quotation marks");
            return null;
        }
        BigDecimal number = node.decimalValue();
        if (number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0 || number.scale() > MOST_PLACES) {
            complain(
                    ProblemCode.VALUE_INVALID,
                    shown() + " is not from 0 to 1, with " + MOST_PLACES + " places at most",
                    "write 0.7 for seven in ten");
            return null;
        }
        return number;
    }

    /** Complains that what this item says stands earlier in its list. */
    public void complainOfTwice(String said) {
        complain(ProblemCode.VALUE_INVALID, "\"" + said + "\" stands twice in this list", "keep it once");
    }

    /** Complains that another type of value is wanted. */
    public void wrongType(String wanted) {
        wrongType(wanted, "write " + wanted);
    }

    /** Complains that another type of value is wanted, and says how to write it. */
    public void wrongType(String wanted, String cure) {
        complain(ProblemCode.VALUE_TYPE, shown() + " stands where " + wanted + " is wanted", cure);
    }

    /** The value for a message: as JSON, cut when it is long. */
    public String shown() {
        return cut(node.toString());
    }

    /** A text for a message, cut when it is long. */
    public static String cut(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
