package org.attest.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sys.JenaSystem;
import org.attest.problem.ProblemLog;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A question that the ontology must be able to answer, with its query, as it stands in {@code ontology/questions/}.
 *
 * <p>Does not run the query; that its rows are the expected ones is for the tests to show.
 *
 * @param name the file name without {@code .rq}
 * @param number of the question; two queries may answer one
 * @param question a plain sentence
 * @param not what must not follow; may be empty
 * @param text the file as it is, header included
 * @param iris every IRI that the query names
 */
public record CompetencyQuestion(String name, int number, String question, String not, String text, Set<String> iris) {

    static {
        JenaSystem.init();
    }

    private static final String FOLDER = "org/attest/ontology/questions/";
    private static final String ENDING = ".rq";

    /** Copies the set. */
    public CompetencyQuestion {
        iris = Set.copyOf(iris);
    }

    /**
     * All questions on the class path by number and name; none where there are none.
     *
     * @throws IllegalStateException when a file cannot be understood: the program was built wrong
     */
    public static List<CompetencyQuestion> standard() {
        List<CompetencyQuestion> questions = new ArrayList<>();
        for (ClassPathFolder.Entry entry : ClassPathFolder.list(FOLDER, ENDING)) {
            questions.add(read(entry.path(), entry.text()));
        }
        questions.sort(Comparator.comparingInt(CompetencyQuestion::number).thenComparing(CompetencyQuestion::name));
        return List.copyOf(questions);
    }

    static CompetencyQuestion read(String path, String text) {
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length());
        HeaderYaml yaml = new HeaderYaml(path, new ProblemLog());
        MappingNode root = yaml.root(text);
        if (root == null) {
            throw new IllegalStateException("the competency question " + path + " has no header");
        }
        try {
            return new CompetencyQuestion(
                    name,
                    Integer.parseInt(member(yaml, root, "number").orElse("0").strip()),
                    member(yaml, root, "question").orElse(name),
                    member(yaml, root, "not").orElse(""),
                    text,
                    QuerySurvey.of(QueryFactory.create(text, Syntax.syntaxARQ)).iris());
        } catch (QueryException | NumberFormatException e) {
            throw new IllegalStateException(
                    "the competency question " + path + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Optional<String> member(HeaderYaml yaml, MappingNode root, String name) {
        Node value = yaml.members(root).get(name);
        return value == null
                ? Optional.empty()
                : Optional.of(String.join(" ", yaml.texts(value)).strip());
    }
}
