package org.attest.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemLog;
import org.attest.problem.Where;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads the file of a competency question: a header as a saved query has it, with members of its own ({@code number},
 * {@code question}, {@code data}, {@code not}, {@code empty}), and a SELECT.
 */
final class QuestionReader {

    private final String path;
    private final String file;
    private final ProblemLog log;
    private final HeaderYaml yaml;

    private int number;
    private String question = "";
    private List<String> data = List.of();
    private String not = "";
    private boolean empty;

    QuestionReader(String path, ProblemLog log) {
        this.path = path;
        this.file = "ontology/questions/" + path;
        this.log = log;
        this.yaml = new HeaderYaml(file, log);
    }

    Optional<CompetencyQuestion> read(String text) {
        int before = log.problems().size();
        header(text);
        name();
        Optional<Query> query = QueryText.read(text, file, QueryPolicy.saved(), log);
        query.filter(read -> !read.isSelectType())
                .ifPresent(read -> complain(ProblemCode.VALUE_INVALID, 1, "the query is no SELECT", "ask for rows"));
        return log.problems().size() > before
                ? Optional.empty()
                : query.map(read -> new CompetencyQuestion(
                        path.replaceFirst("\\.rq$", ""), number, question, data, not, empty, text, read));
    }

    private void header(String text) {
        try {
            MappingNode root = yaml.root(text);
            if (root != null) {
                yaml.members(root).forEach(this::member);
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            complain(ProblemCode.QUERY_SYNTAX, line, "the header is no YAML: " + e.getProblem(), "");
        }
        if (data.isEmpty()) {
            complain(ProblemCode.FIELD_MISSING, 1, "there is no data", "add a line \"#+ data: [folder]\"");
        }
        if (!question.matches("[A-Z][^?]*\\?")) {
            complain(
                    ProblemCode.FIELD_MISSING,
                    1,
                    "there is no question, or it is not one sentence with a question mark at its end",
                    "add a line \"#+ question: Who …?\"");
        }
    }

    private void member(String key, Node value) {
        switch (key) {
            case "number" -> number = number(value);
            case "question" -> question = yaml.text(value);
            case "data" -> data = yaml.texts(value);
            case "not" -> not = yaml.text(value);
            case "empty" -> empty = yes(value);
            default ->
                complain(
                        ProblemCode.FIELD_UNKNOWN,
                        HeaderYaml.line(value),
                        "\"" + key + "\" is not known",
                        "the header has number, question, data, not, empty");
        }
    }

    private int number(Node value) {
        String digits = yaml.text(value);
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : 0;
    }

    private boolean yes(Node value) {
        if (!yaml.text(value).equals("true")) {
            complain(
                    ProblemCode.VALUE_INVALID,
                    HeaderYaml.line(value),
                    "empty: \"" + yaml.text(value) + "\"",
                    "write true or leave the line out");
        }
        return true;
    }

    private void name() {
        if (!path.matches("\\d{3}-[a-z0-9-]+\\.rq") || Integer.parseInt(path.substring(0, 3)) != number) {
            complain(
                    ProblemCode.ID_INVALID,
                    1,
                    "the name of the file does not begin with the three digits of its number",
                    "call it 012-who-says-so.rq and write \"#+ number: 12\"");
        }
    }

    private void complain(ProblemCode code, int line, String what, String cure) {
        log.add(code, Where.line(file, line), what, cure);
    }
}
