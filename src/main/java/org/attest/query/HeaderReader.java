package org.attest.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemLog;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads the header of a query file: lines that begin with {@code #+}, together one YAML mapping, as grlc has them.
 *
 * <p>Members: {@code summary}, {@code description}, {@code tags}, {@code graphs}, {@code needs}, {@code params},
 * {@code oneOf}, {@code example}; of grlc's own also {@code defaults} and {@code enumerate}, and {@code method}, which can only be GET.
 * A member that is not known is an error: it would be a typo that nobody notices.
 */
final class HeaderReader {

    private static final String KNOWN =
            "summary, description, tags, graphs, needs, params, oneOf, example, defaults, enumerate, method";

    private final HeaderYaml yaml;

    private String summary = "";
    private String description = "";
    private List<String> tags = List.of();
    private Reach graphs = Reach.ACCEPTED;
    private final Set<Need> needs = EnumSet.noneOf(Need.class);
    private final Map<String, ParameterDraft> parameters = new LinkedHashMap<>();
    private List<List<String>> oneOf = List.of();
    private final Map<String, List<String>> example = new LinkedHashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, List<String>> enumerations = new HashMap<>();

    HeaderReader(String file, ProblemLog log) {
        this.yaml = new HeaderYaml(file, log);
    }

    /** Complaints go to the log; what is returned is then not to be used. */
    Header read(String text) {
        try {
            MappingNode root = yaml.root(text);
            if (root != null) {
                yaml.members(root).forEach(this::member);
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            yaml.complain(ProblemCode.QUERY_SYNTAX, line, "the header is no YAML: " + e.getProblem(), "");
        }
        if (summary.isBlank()) {
            yaml.complain(ProblemCode.FIELD_MISSING, 1, "there is no summary", "add a line \"#+ summary: …\"");
        }
        grlcParts();
        List<Parameter> all = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        parameters.forEach((name, draft) -> {
            if (draft.parameter().type() == ParameterType.ENUM
                    && draft.parameter().values().isEmpty()) {
                yaml.complain(
                        ProblemCode.FIELD_MISSING,
                        draft.line(),
                        "parameter " + name + " is an enum without values",
                        "add values: [one, other]");
            }
            all.add(draft.parameter());
            lines.put(name, draft.line());
        });
        return new Header(summary, description, tags, graphs, needs, all, oneOf, example, lines);
    }

    private void member(String key, Node value) {
        switch (key) {
            case "summary" -> summary = yaml.text(value);
            case "description" -> description = yaml.text(value).strip();
            case "tags" -> tags = yaml.texts(value);
            case "graphs" -> readGraphs(value);
            case "needs" -> yaml.texts(value).forEach(word -> need(word, value));
            case "params" -> yaml.members(value).forEach(this::parameter);
            case "oneOf" ->
                oneOf = yaml.texts(value).stream()
                        .map(names -> List.of(names.split(" and ")))
                        .toList();
            case "example" -> yaml.members(value).forEach((name, given) -> example.put(name, yaml.texts(given)));
            case "defaults" -> yaml.pairs(value).forEach((name, given) -> defaults.put(name, yaml.text(given)));
            case "enumerate" -> yaml.pairs(value).forEach((name, given) -> enumerations.put(name, yaml.texts(given)));
            case "method" -> method(value);
            default ->
                yaml.complain(
                        ProblemCode.FIELD_UNKNOWN,
                        HeaderYaml.line(value),
                        "\"" + key + "\" is not known",
                        "the header has " + KNOWN);
        }
    }

    private void readGraphs(Node value) {
        switch (yaml.text(value)) {
            case "accepted" -> graphs = Reach.ACCEPTED;
            case "testimonies" -> graphs = Reach.TESTIMONIES;
            default -> invalid(value, "graphs", "accepted or testimonies");
        }
    }

    private void need(String word, Node value) {
        for (Need need : Need.values()) {
            if (need.word().equals(word)) {
                needs.add(need);
                return;
            }
        }
        invalid(value, "needs", "a list of text, spatial, att");
    }

    private void method(Node value) {
        if (!yaml.text(value).equalsIgnoreCase("get")) {
            invalid(value, "method", "GET, which may be left out");
        }
    }

    private void parameter(String name, Node value) {
        if (!name.matches("[a-z][a-z0-9-]*")) {
            yaml.complain(
                    ProblemCode.ID_INVALID,
                    HeaderYaml.line(value),
                    "\"" + name + "\" is no name of a parameter",
                    "small letters, digits, hyphens");
        }
        parameters.put(name, ParameterDraft.read(name, value, yaml));
    }

    private void grlcParts() {
        for (String name : java.util.stream.Stream.concat(defaults.keySet().stream(), enumerations.keySet().stream())
                .collect(Collectors.toSet())) {
            ParameterDraft draft = parameters.get(name);
            if (draft == null) {
                yaml.complain(
                        ProblemCode.REFERENCE_DANGLING,
                        1,
                        "defaults or enumerate speak of \"" + name + "\", which is no parameter",
                        "describe it under params");
            } else {
                parameters.put(name, draft.with(defaults.get(name), enumerations.get(name)));
            }
        }
    }

    private void invalid(Node value, String member, String expected) {
        yaml.complain(
                ProblemCode.VALUE_INVALID,
                HeaderYaml.line(value),
                member + ": \"" + yaml.text(value) + "\"",
                "expected " + expected);
    }
}
