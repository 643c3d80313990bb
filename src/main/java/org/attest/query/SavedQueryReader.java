package org.attest.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemLog;
import org.attest.problem.Where;

/** Reads a query file and holds its header against its text. */
final class SavedQueryReader {

    private final QueryFile file;
    private final String text;
    private final ProblemLog log = new ProblemLog();

    private SavedQueryReader(QueryFile file) {
        this.file = file;
        this.text = file.text().get();
    }

    /**
     * What comes of a file.
     *
     * @param query empty when a problem blocks
     */
    record Outcome(Optional<SavedQuery> query, List<Problem> problems) {}

    static Outcome read(QueryFile file) {
        return new SavedQueryReader(file).read();
    }

    private Outcome read() {
        if (!file.name().matches("[a-z][a-z0-9-]*") || !file.area().matches("[a-z][a-z0-9-]*")) {
            log.add(
                    ProblemCode.ID_INVALID,
                    Where.file(file.file()),
                    "a query lies in a folder for its area, both named with small letters, digits and hyphens",
                    "move it to area/name.rq");
        }
        Header header = new HeaderReader(file.file(), log).read(text);
        Optional<Query> parsed = QueryText.read(text, file.file(), QueryPolicy.saved(), log);
        parsed.ifPresent(query -> parameters(header, QuerySurvey.of(query)));
        return log.blocks()
                ? new Outcome(Optional.empty(), log.problems())
                : new Outcome(parsed.map(query -> saved(header, query)), log.problems());
    }

    private SavedQuery saved(Header header, Query query) {
        return new SavedQuery(
                file.area(),
                file.name(),
                header.summary(),
                header.description(),
                header.tags(),
                header.graphs(),
                header.needs(),
                header.parameters(),
                header.oneOf(),
                header.example(),
                text,
                query);
    }

    private void parameters(Header header, QuerySurvey survey) {
        List<Var> declared =
                header.parameters().stream().map(Parameter::variable).toList();
        java.util.stream.Stream.concat(survey.variables().stream(), survey.blocks().stream())
                .distinct()
                .filter(variable -> variable.getVarName().startsWith("_") && !declared.contains(variable))
                .forEach(variable -> complain(
                        ProblemCode.REFERENCE_DANGLING,
                        lineOf(variable),
                        "?" + variable.getVarName() + " is no parameter of the header",
                        "describe it under params, as ?_name_type"));
        header.parameters().forEach(parameter -> use(parameter, header.line(parameter.name()), survey));
        known(header, "the example", header.example().keySet());
        header.oneOf().forEach(names -> known(header, "oneOf", names));
    }

    private void known(Header header, String where, Collection<String> names) {
        names.stream()
                .filter(name -> header.parameters().stream()
                        .noneMatch(parameter -> parameter.name().equals(name)))
                .forEach(name -> complain(
                        ProblemCode.FIELD_UNKNOWN, 1, where + " has \"" + name + "\", which is no parameter", ""));
    }

    private void use(Parameter parameter, int line, QuerySurvey survey) {
        Var variable = parameter.variable();
        boolean block = survey.blocks().contains(variable);
        if (!survey.variables().contains(variable)) {
            complain(
                    ProblemCode.FIELD_UNKNOWN,
                    line,
                    "parameter " + parameter.name() + " is not used",
                    "the text has no ?" + variable.getVarName());
        }
        if (survey.results().contains(variable)) {
            complain(
                    ProblemCode.QUERY_SYNTAX,
                    lineOf(variable),
                    "?" + variable.getVarName() + " is selected or assigned, and has to be read only",
                    "give it out by BIND(?" + variable.getVarName() + " AS ?other)");
        }
        if (parameter.multiple() != block) {
            complain(
                    ProblemCode.QUERY_SYNTAX,
                    line,
                    block
                            ? "parameter " + parameter.name() + " has a VALUES block and takes one value"
                            : "parameter " + parameter.name() + " may have several values and has no block for them",
                    block
                            ? "say multiple: true"
                            : "add VALUES ?" + variable.getVarName() + " { UNDEF } where it is used");
        }
    }

    private int lineOf(Var variable) {
        int line = 0;
        for (String content : text.lines().toList()) {
            line++;
            if (!content.stripLeading().startsWith("#") && content.contains("?" + variable.getVarName())) {
                return line;
            }
        }
        return 1;
    }

    private void complain(ProblemCode code, int line, String what, String cure) {
        log.add(code, Where.line(file.file(), line), what, cure);
    }
}
