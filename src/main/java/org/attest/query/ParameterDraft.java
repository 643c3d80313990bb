package org.attest.query;

import java.util.List;
import java.util.Map;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A parameter as it is read from a header.
 *
 * @param parameter what is known of it
 * @param line where it stands
 */
record ParameterDraft(Parameter parameter, int line) {

    private static final String KNOWN = "type, required, default, multiple, values, description, example";

    static ParameterDraft read(String name, Node node, HeaderYaml yaml) {
        Map<String, Node> members = yaml.members(node);
        int line = HeaderYaml.line(node);
        members.forEach((key, value) -> {
            if (!List.of(KNOWN.split(", ")).contains(key)) {
                yaml.complain(
                        ProblemCode.FIELD_UNKNOWN,
                        HeaderYaml.line(value),
                        "\"" + key + "\" is not known",
                        "a parameter has " + KNOWN);
            }
        });
        ParameterType type = type(name, members.get("type"), line, yaml);
        List<String> values = members.containsKey("values") ? yaml.texts(members.get("values")) : List.of();
        for (String wanted : List.of("description", "example")) {
            if (!members.containsKey(wanted)) {
                yaml.complain(ProblemCode.FIELD_MISSING, line, "parameter " + name + " has no " + wanted, "");
            }
        }
        Parameter parameter = new Parameter(
                name,
                type,
                flag(members.get("required"), yaml),
                members.containsKey("default") ? yaml.text(members.get("default")) : null,
                flag(members.get("multiple"), yaml),
                values,
                text(members.get("description"), yaml),
                text(members.get("example"), yaml));
        return new ParameterDraft(parameter, line);
    }

    /** With what grlc says elsewhere in the header; null leaves a part as it is. */
    ParameterDraft with(@Nullable String newDefault, @Nullable List<String> newValues) {
        return new ParameterDraft(
                new Parameter(
                        parameter.name(),
                        parameter.type(),
                        parameter.required(),
                        newDefault == null ? parameter.defaultValue() : newDefault,
                        parameter.multiple(),
                        newValues == null ? parameter.values() : newValues,
                        parameter.description(),
                        parameter.example()),
                line);
    }

    private static ParameterType type(String name, @Nullable Node node, int line, HeaderYaml yaml) {
        String word = node == null ? "" : yaml.text(node);
        return ParameterType.of(word).orElseGet(() -> {
            yaml.complain(
                    ProblemCode.VALUE_INVALID,
                    line,
                    "parameter " + name + " has the type \"" + word + "\"",
                    "expected one of " + ParameterType.words());
            return ParameterType.STRING;
        });
    }

    private static boolean flag(@Nullable Node node, HeaderYaml yaml) {
        String word = node == null ? "false" : yaml.text(node);
        if (!word.equals("true") && !word.equals("false") && node != null) {
            yaml.complain(
                    ProblemCode.VALUE_INVALID, HeaderYaml.line(node), "\"" + word + "\"", "expected true or false");
        }
        return word.equals("true");
    }

    private static String text(@Nullable Node node, HeaderYaml yaml) {
        return node == null ? "" : yaml.text(node).strip();
    }
}
