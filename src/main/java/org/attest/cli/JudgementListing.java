package org.attest.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attest.model.JudgedKey;
import org.attest.model.Judgement;
import org.attest.model.Judgement.Verdict;
import org.attest.model.Judgements;
import org.attest.pipeline.InForce;
import org.attest.problem.Problem;
import org.attest.resolve.judge.Decisions;

/** Shows what was judged: by whom, why, in which list, whether it is in force and why not, and what contradicts what. */
final class JudgementListing {

    private static final List<String> COLUMNS =
            List.of("verdict", "a", "b", "who", "when", "why", "list", "inForce", "whyNot");

    private final Console console;
    private final Decisions decisions;
    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems;

    private record Row(String list, Judgement judgement) {}

    /**
     * Of what is in force.
     *
     * @param dangling what is to be said of judgements on what is not there
     */
    JudgementListing(Console console, InForce inForce, List<Problem> dangling) {
        this.console = console;
        this.decisions = inForce.decisions();
        for (Judgements list : inForce.lists()) {
            list.judgements().forEach(judgement -> rows.add(new Row(list.name(), judgement)));
        }
        rows.sort(Comparator.comparing((Row row) -> decisions.key(row.judgement.a()))
                .thenComparing(row -> decisions.key(row.judgement.b()))
                .thenComparing(row -> row.judgement.moment())
                .thenComparing(Row::list));
        problems = new ArrayList<>(decisions.problems());
        problems.addAll(dangling);
    }

    void print(NamesFormat format) {
        Sheet sheet = sheet();
        sheet.print(format, console.out(), this::blocks, root -> withProblems(root.set("judgements", sheet.json())));
        if (format != NamesFormat.JSON) {
            problems.forEach(new ProblemPrinter(console)::accept);
        }
    }

    private ObjectNode withProblems(ObjectNode root) {
        ArrayNode all = root.putArray("problems");
        problems.forEach(problem -> all.addObject()
                .put("code", problem.code().id())
                .put("what", problem.what())
                .put("cure", problem.cure()));
        return root;
    }

    private Sheet sheet() {
        Sheet sheet = new Sheet(COLUMNS);
        for (Row row : rows) {
            Judgement judgement = row.judgement;
            String whyNot = whyNot(judgement);
            sheet.add(List.of(
                    judgement.verdict().word(),
                    decisions.key(judgement.a()),
                    decisions.key(judgement.b()),
                    judgement.who(),
                    judgement.when(),
                    judgement.why(),
                    row.list,
                    whyNot.isEmpty(),
                    whyNot));
        }
        return sheet;
    }

    private void blocks() {
        for (Row row : rows) {
            Judgement judgement = row.judgement;
            String whyNot = whyNot(judgement);
            console.out()
                    .println(judgement.verdict().word() + "  " + decisions.key(judgement.a()) + "  "
                            + decisions.key(judgement.b()));
            console.out()
                    .println("    " + judgement.who() + ", " + judgement.when() + ", list " + row.list
                            + (judgement.why().isEmpty() ? "" : ": " + judgement.why()));
            if (!whyNot.isEmpty()) {
                console.out().println("    not in force: " + whyNot);
            }
        }
    }

    /** Empty for what is in force. */
    private String whyNot(Judgement judgement) {
        if (decisions.inForce(judgement)) {
            return "";
        }
        String a = decisions.key(judgement.a());
        String b = decisions.key(judgement.b());
        if (a.equals(b) || !JudgedKey.kind(a).agrees(JudgedKey.kind(b))) {
            return "these two cannot be one";
        }
        boolean later = rows.stream()
                .map(Row::judgement)
                .anyMatch(other -> isOfPair(other, a, b) && other.moment().compareTo(judgement.moment()) > 0);
        if (later) {
            return "a later judgement is of the same two";
        }
        boolean holds =
                decisions.verdict(a, b).filter(judgement.verdict()::equals).isPresent();
        return holds && judgement.verdict() == Verdict.SAME
                ? "a chain of judgements contradicts it"
                : "a more careful judgement of the same time is of the same two";
    }

    private boolean isOfPair(Judgement other, String a, String b) {
        String one = decisions.key(other.a());
        String two = decisions.key(other.b());
        return (one.equals(a) && two.equals(b)) || (one.equals(b) && two.equals(a));
    }
}
