package org.attest.serve.ontology;

import java.util.ArrayList;
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
     * @param sentences the question; more than one where its queries ask for different sides of it
     * @param not what must not follow; may be empty
     * @param terms the terms that its queries name
     * @param texts its queries
     */
    public record Question(int number, List<String> sentences, List<String> not, Cell terms, List<String> texts) {}

    static QuestionsPage of(List<CompetencyQuestion> questions, Vocabulary vocabulary) {
        Map<Integer, List<CompetencyQuestion>> numbers = new TreeMap<>();
        questions.forEach(question -> numbers.computeIfAbsent(question.number(), key -> new ArrayList<>())
                .add(question));
        return new QuestionsPage(numbers.entrySet().stream()
                .map(entry -> question(entry.getKey(), entry.getValue(), vocabulary))
                .toList());
    }

    private static Question question(int number, List<CompetencyQuestion> queries, Vocabulary vocabulary) {
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
                queries.stream().map(CompetencyQuestion::question).distinct().toList(),
                queries.stream()
                        .map(CompetencyQuestion::not)
                        .filter(not -> !not.isEmpty())
                        .distinct()
                        .toList(),
                Cell.join(terms, ", "),
                queries.stream().map(CompetencyQuestion::text).toList());
    }
}
