package org.attest.query;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.query.Query;

/**
 * A question that the model must be able to answer, with one query for it. A question may have several queries; they
 * share its number.
 *
 * @param name the name of the file without {@code .rq}: {@code 012-who-says-so}
 * @param number of the question, from 1
 * @param question one sentence, ended by a question mark
 * @param data the folders under {@code ontology/questions/data} that the query is asked of, sorted
 * @param not what must not follow from the data; empty where that is not the point
 * @param empty whether the answer has to be empty
 * @param text the file, header included
 * @param query the text, parsed; a SELECT
 */
public record CompetencyQuestion(
        String name,
        int number,
        String question,
        List<String> data,
        String not,
        boolean empty,
        String text,
        Query query) {

    /** Copies the list. */
    public CompetencyQuestion {
        data = data.stream().sorted().toList();
    }

    /** Local names of the terms of the ontology that the query mentions anywhere: patterns, paths, VALUES, expressions. */
    public SortedSet<String> terms() {
        return Terms.ofOurs(iris());
    }

    /** Every IRI that the query mentions anywhere. */
    public SortedSet<String> iris() {
        return new TreeSet<>(QuerySurvey.of(query).iris());
    }

    /** The query without its header. */
    public String body() {
        return String.join(
                        "\n",
                        text.lines().filter(line -> !line.startsWith("#+")).toList())
                .strip();
    }
}
