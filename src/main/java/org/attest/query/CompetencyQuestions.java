package org.attest.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.sys.JenaSystem;
import org.attest.problem.Problem;
import org.attest.problem.ProblemLog;

/**
 * The competency questions that came with the program, in {@code ontology/questions}.
 *
 * <p>Does not ask them: their data are loaded, and the answers compared, by a test.
 */
public final class CompetencyQuestions {

    private static final String FOLDER = "org/attest/ontology/questions/";
    private static final String ENDING = ".rq";
    private static final String ROWS = ".csv";

    static {
        JenaSystem.init();
    }

    private final List<CompetencyQuestion> all;
    private final List<Problem> problems;

    private CompetencyQuestions(List<CompetencyQuestion> all, List<Problem> problems) {
        this.all = List.copyOf(all);
        this.problems = List.copyOf(problems);
    }

    /** Reads them from the class path. */
    public static CompetencyQuestions standard() {
        List<CompetencyQuestion> all = new ArrayList<>();
        ProblemLog log = new ProblemLog();
        for (ClassPathFolder.Entry entry : ClassPathFolder.list(FOLDER, ENDING)) {
            read(entry.path(), entry.text(), log).ifPresent(all::add);
        }
        return new CompetencyQuestions(all, log.problems());
    }

    /** One file; empty, and complaints in the log, when something is wrong with it. */
    static Optional<CompetencyQuestion> read(String path, String text, ProblemLog log) {
        return new QuestionReader(path, log).read(text);
    }

    /** One entry for each query, sorted by name; files with problems are left out. */
    public List<CompetencyQuestion> all() {
        return all;
    }

    /** The rows expected of each query, as CSV, by the name of the query. */
    public static Map<String, String> expectedRows() {
        Map<String, String> rows = new TreeMap<>();
        for (ClassPathFolder.Entry entry : ClassPathFolder.list(FOLDER, ROWS)) {
            String file = entry.path().substring(entry.path().lastIndexOf('/') + 1);
            rows.put(file.substring(0, file.length() - ROWS.length()), entry.text());
        }
        return rows;
    }

    /** What is wrong with the files; empty in a build whose tests passed. */
    public List<Problem> problems() {
        return problems;
    }
}
