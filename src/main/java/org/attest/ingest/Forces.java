package org.attest.ingest;

import org.attest.ingest.json.Fields;
import org.attest.ingest.json.JsonCursor;
import org.attest.model.Branch;
import org.attest.model.Echelon;
import org.attest.model.EntityKind;
import org.attest.model.Word;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads size and branch of a force, which only some kinds of thing have. */
final class Forces {

    private Forces() {}

    static @Nullable Echelon echelonOrNull(Fields fields, EntityKind kind) {
        return only(
                Echelon.isOf(kind),
                "only a Unit has one",
                fields,
                "echelon",
                fields.wordOrNull("echelon", Echelon.class));
    }

    static @Nullable Branch branchOrNull(Fields fields, EntityKind kind) {
        return only(
                Branch.isOf(kind),
                "only a Unit or an Organisation has one",
                fields,
                "branch",
                fields.wordOrNull("branch", Branch.class));
    }

    /** @param fits whether the kind may have such a word; one that could not be read fits with all */
    private static <E extends Word> @Nullable E only(
            boolean fits, String rule, Fields fields, String name, @Nullable E word) {
        JsonCursor value = fields.nullable(name);
        JsonCursor kind = fields.nullable("kind");
        if (value != null && kind != null && !fits && isKind(kind)) {
            value.complain(
                    ProblemCode.VALUE_INVALID,
                    "the " + name + " " + value.shown() + " stands beside the kind "
                            + kind.node().asText() + ", but " + rule,
                    "make " + name + " null, or correct the kind");
        }
        return word;
    }

    private static boolean isKind(JsonCursor kind) {
        return Word.parse(EntityKind.class, kind.node().asText()).isPresent();
    }
}
