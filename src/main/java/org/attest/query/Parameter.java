package org.attest.query;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a saved query.
 *
 * @param name as the user writes it: small letters, digits, hyphens
 * @param type what its values are
 * @param required whether the query makes no sense without it
 * @param defaultValue what stands when no value is given, as the user would write it; null for none
 * @param multiple whether several values may be given; the query then holds a VALUES block for it
 * @param values the list of an enumeration, as words or prefixed names; empty for other types
 * @param description for the user, in a sentence or two
 * @param example a value that gives an answer on the example graph
 */
public record Parameter(
        String name,
        ParameterType type,
        boolean required,
        @Nullable String defaultValue,
        boolean multiple,
        List<String> values,
        String description,
        String example) {

    /** Copies the list. */
    public Parameter {
        values = List.copyOf(values);
    }

    /** Its variable in the query, {@code ?_name_type}, hyphens of the name as underscores. */
    public Var variable() {
        return Var.alloc("_" + name.replace('-', '_') + "_" + type.word());
    }

    /** What a value has to be, as it stands after "expected". */
    public String expected() {
        return type == ParameterType.ENUM ? "one of " + String.join(", ", words()) : type.expected();
    }

    /** The values of an enumeration as a user writes them: without prefix, in small letters. */
    public List<String> words() {
        return values.stream().map(Terms::word).toList();
    }
}
