package org.attest.query;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the {@code #+} lines of a query file say.
 *
 * @param example the values of {@code example:}, or else those of the parameters' own examples
 * @param lines the line of each parameter, by its name, for complaints
 */
record Header(
        String summary,
        String description,
        List<String> tags,
        Reach graphs,
        Set<Need> needs,
        List<Parameter> parameters,
        List<List<String>> oneOf,
        Map<String, List<String>> example,
        Map<String, Integer> lines) {

    Header {
        if (example.isEmpty()) {
            example = new LinkedHashMap<>();
            for (Parameter parameter : parameters) {
                if (!parameter.example().isEmpty()) {
                    example.put(parameter.name(), List.of(parameter.example()));
                }
            }
        }
        lines = new HashMap<>(lines);
    }

    int line(String parameter) {
        return lines.getOrDefault(parameter, 1);
    }
}
