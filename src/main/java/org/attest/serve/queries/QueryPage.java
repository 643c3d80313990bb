package org.attest.serve.queries;

import java.util.List;
import java.util.Map;
import org.attest.query.Parameter;
import org.attest.query.SavedQuery;
import org.attest.serve.pages.Link;
import org.attest.serve.pages.Table;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a saved query shows.
 *
 * @param query the query
 * @param fields the parameters with what was typed
 * @param problems what is wrong with them, a line each
 * @param table the rows; null when it was not run
 * @param downloads the same answer in other formats; empty when it was not run
 * @param example the address of the example call
 * @param terms the terms of the ontology that the query names
 */
public record QueryPage(
        SavedQuery query,
        List<Field> fields,
        List<String> problems,
        @Nullable Table table,
        List<Link> downloads,
        String example,
        List<Link> terms) {

    /**
     * A field of the form.
     *
     * @param parameter what it is for
     * @param value what was typed, one value a line where there may be several
     */
    public record Field(Parameter parameter, String value) {}

    static List<Field> fields(SavedQuery query, Map<String, List<String>> values) {
        return query.parameters().stream()
                .map(parameter ->
                        new Field(parameter, String.join("\n", values.getOrDefault(parameter.name(), List.of()))))
                .toList();
    }
}
