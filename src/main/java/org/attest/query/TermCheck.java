package org.attest.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.attest.problem.Nearest;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Where;

/** Finds terms in a query that the ontology lacks; they match nothing, and no engine says so. */
final class TermCheck {

    private TermCheck() {}

    /** Problems with the line where the term first stands. */
    static List<Problem> of(SavedQuery query, String file) {
        return of(query.iris(), query.text(), file);
    }

    /** The same of a query that is not saved, by the IRIs that it mentions. */
    static List<Problem> of(Collection<String> iris, String text, String file) {
        OntologyTerms ontology = OntologyTerms.standard();
        List<Problem> problems = new ArrayList<>();
        for (String iri : iris) {
            String name = iri.startsWith(Terms.ATT) ? iri.substring(Terms.ATT.length()) : "";
            if (!name.isEmpty() && !ontology.has(name)) {
                problems.add(Problem.of(
                        ProblemCode.TERM_UNKNOWN,
                        Where.line(file, lineOf(text, ":" + name)),
                        "the ontology has no att:" + name,
                        Nearest.asQuestion(name, ontology.names()).replaceFirst("^; ", "")));
            }
        }
        return problems;
    }

    private static int lineOf(String text, String part) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(part)) {
                return i + 1;
            }
        }
        return 1;
    }
}
