package org.attest.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemLog;
import org.attest.problem.Severity;
import org.attest.problem.Where;

/** Turns the values a user gives for the parameters of one query into terms, and collects all that is wrong with them. */
final class ParameterReader {

    /** Longer texts are no names, dates or search words; they are cut in messages too. */
    private static final int SHOWN = 80;

    private final SavedQuery saved;
    private final ValueReader values;
    private final Where where;
    private final ProblemLog log = new ProblemLog();

    ParameterReader(SavedQuery saved, Lookup lookup) {
        this.saved = saved;
        this.values = new ValueReader(saved.query().getPrefixMapping(), lookup);
        this.where = Where.file("query " + saved.name());
    }

    BindOutcome read(Map<String, List<String>> given) {
        given.keySet().stream().filter(name -> saved.parameter(name).isEmpty()).forEach(this::complainOfUnknown);
        Map<String, List<Node>> terms = new LinkedHashMap<>();
        for (Parameter parameter : saved.parameters()) {
            List<Node> nodes = terms(parameter, textsOf(parameter, given.getOrDefault(parameter.name(), List.of())));
            if (!nodes.isEmpty()) {
                terms.put(parameter.name(), nodes);
            }
        }
        if (!saved.oneOf().isEmpty() && saved.oneOf().stream().noneMatch(names -> allGiven(names, given))) {
            complainOfNone();
        }
        return log.blocks()
                ? new BindOutcome.Refused(log.problems())
                : new BindOutcome.Bound(new BoundQuery(saved, terms, Substitution.of(saved, terms)));
    }

    private static List<String> textsOf(Parameter parameter, List<String> given) {
        List<String> texts = given.stream().filter(text -> !text.isEmpty()).toList();
        return texts.isEmpty() && parameter.defaultValue() != null ? List.of(parameter.defaultValue()) : texts;
    }

    private List<Node> terms(Parameter parameter, List<String> texts) {
        if (texts.isEmpty() && parameter.required()) {
            complain(ProblemCode.FIELD_MISSING, parameter, "is missing: " + parameter.description());
        }
        if (texts.size() > 1 && !parameter.multiple()) {
            complain(ProblemCode.VALUE_INVALID, parameter, "takes one value, and got " + texts.size());
            return List.of();
        }
        List<Node> nodes = new ArrayList<>();
        for (String text : texts) {
            switch (values.read(parameter, text)) {
                case ValueReader.Value.Term term -> nodes.add(term.node());
                case ValueReader.Value.Wrong wrong ->
                    complain(wrong.code(), parameter, "\"" + shown(text) + "\" " + wrong.why());
            }
        }
        return nodes;
    }

    private static boolean allGiven(List<String> names, Map<String, List<String>> given) {
        return names.stream()
                .allMatch(name -> given.getOrDefault(name, List.of()).stream().anyMatch(text -> !text.isEmpty()));
    }

    private void complainOfNone() {
        String example = saved.oneOf().getFirst().stream()
                .flatMap(name -> saved.parameter(name).stream())
                .map(parameter -> parameter.name() + "=" + parameter.example())
                .collect(Collectors.joining(" and "));
        log.add(
                ProblemCode.FIELD_MISSING,
                where,
                "it needs " + saved.choice(),
                "give one of them, for example " + example);
    }

    private void complainOfUnknown(String name) {
        String known = saved.parameters().isEmpty()
                ? "it takes none"
                : "it takes "
                        + String.join(
                                ", ",
                                saved.parameters().stream().map(Parameter::name).toList());
        log.add(ProblemCode.FIELD_UNKNOWN, where, "there is no parameter \"" + shown(name) + "\"", known);
    }

    private void complain(ProblemCode code, Parameter parameter, String what) {
        String cure =
                "expected " + parameter.expected() + ", for example " + parameter.name() + "=" + parameter.example();
        log.accept(new Problem(code, Severity.ERROR, where, "parameter " + parameter.name() + " " + what, cure));
    }

    private static String shown(String text) {
        String visible = TextWidth.visible(text);
        return visible.length() > SHOWN ? visible.substring(0, SHOWN) + "…" : visible;
    }
}
