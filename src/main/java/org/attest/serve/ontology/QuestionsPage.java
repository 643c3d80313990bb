package org.attest.serve.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.NodeFactory;
import org.attest.query.CompetencyQuestion;
import org.attest.serve.pages.Cell;

/**
 * What the page of the competency questions shows.
 *
 * @param questions by number
 */
public record QuestionsPage(List<Question> questions) {

    /**
     * A question with its queries.
     *
     * @param number its number
     * @param terms the terms that its queries name
     * @param queries its queries, each for a side of it
     */
    public record Question(int number, Cell terms, List<Asked> queries) {}

    /**
     * A query.
     *
     * @param sentence what it asks
     * @param not what must not follow; may be empty
     * @param text the query without its header
     * @param rows the rows expected, as CSV; empty where there are none
     */
    public record Asked(String sentence, String not, String text, String rows) {}

    static QuestionsPage of(List<CompetencyQuestion> questions, Map<String, String> rows, Vocabulary vocabulary) {
        Map<Integer, List<CompetencyQuestion>> numbers = new TreeMap<>();
        questions.stream()
                .sorted(Comparator.comparing(CompetencyQuestion::name))
                .forEach(question -> numbers.computeIfAbsent(question.number(), key -> new ArrayList<>())
                        .add(question));
        return new QuestionsPage(numbers.entrySet().stream()
                .map(entry -> question(entry.getKey(), entry.getValue(), rows, vocabulary))
                .toList());
    }

    private static Question question(
            int number, List<CompetencyQuestion> queries, Map<String, String> rows, Vocabulary vocabulary) {
        List<Cell> terms = queries.stream()
                .flatMap(query -> query.iris().stream())
                .distinct()
                .sorted()
                .map(NodeFactory::createURI)
                .filter(node -> vocabulary.find(node).isPresent())
                .map(node -> Cell.of(vocabulary.link(node)))
                .toList();
        return new Question(
                number,
                Cell.join(terms, ", "),
                queries.stream()
                        .map(query -> new Asked(
                                query.question(), query.not(), query.body(), rows.getOrDefault(query.name(), "")))
                        .toList());
    }
}
