package org.attest.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Set;
import org.attest.ingest.json.Fields;
import org.attest.ingest.json.JsonCursor;
import org.attest.model.Quantity;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads numbers with their hedges. That they are not negative is for the shapes to say. */
final class Values {

    private static final Set<String> KNOWN = Set.of("exactly", "atLeast", "atMost", "about", "words", "share", "hedge");
    private static final Quantity NONE = new Quantity(null, null, null, null, null, null, null);

    private Values() {}

    static Quantity required(Fields fields, String name) {
        JsonCursor value = fields.required(name);
        return value == null ? NONE : read(value);
    }

    static @Nullable Quantity nullable(Fields fields, String name) {
        JsonCursor value = fields.nullable(name);
        return value == null ? null : read(value);
    }

    private static Quantity read(JsonCursor value) {
        Fields fields = value.object(KNOWN);
        Quantity quantity = new Quantity(
                fields.numberOrNull("exactly"),
                fields.numberOrNull("atLeast"),
                fields.numberOrNull("atMost"),
                fields.numberOrNull("about"),
                fields.textOrNull("words"),
                Formats.share(fields, "share"),
                fields.textOrNull("hedge"));
        if (value.node().isObject()) {
            check(quantity, value);
        }
        return quantity;
    }

    /** How sure the extractor is of a fact; null when it does not say. */
    static @Nullable BigDecimal confidence(JsonCursor fact) {
        JsonNode node = fact.node().path("confidence");
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        return new JsonCursor(node, fact.where().child("confidence"), fact.problems()).fraction();
    }

    private static void check(Quantity q, JsonCursor value) {
        if (q.exactly() != null && (q.atLeast() != null || q.atMost() != null || q.about() != null)) {
            value.complain(
                    ProblemCode.NUMBER_BOUNDS,
                    "exactly " + q.exactly() + " stands beside atLeast, atMost or about",
                    "keep exactly where the source does not hedge, else the others");
        }
        order("atLeast", q.atLeast(), "atMost", q.atMost(), value);
        order("atLeast", q.atLeast(), "about", q.about(), value);
        order("about", q.about(), "atMost", q.atMost(), value);
        boolean given = value.node().properties().stream()
                .anyMatch(part ->
                        !part.getKey().equals("hedge") && !part.getValue().isNull());
        if (!given) {
            value.complain(
                    ProblemCode.NUMBER_BOUNDS,
                    "the value has no number, no words and no share",
                    "give exactly, atLeast, atMost, about, words or share");
        }
    }

    private static void order(
            String lowName, @Nullable BigDecimal low, String highName, @Nullable BigDecimal high, JsonCursor value) {
        if (low != null && high != null && low.compareTo(high) > 0) {
            value.complain(
                    ProblemCode.NUMBER_BOUNDS,
                    lowName + " " + low + " is above " + highName + " " + high,
                    "exchange the two, or correct one");
        }
    }
}
