package org.attest.cli;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.attest.ingest.judgements.JudgementWriter;
import org.attest.model.Judgement.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person decides on the command line. */
final class DecisionOptions {

    private final Console console;

    @Option(
            names = "--accept",
            arity = "2",
            paramLabel = "KEY",
            description = "These two are one. Like --reject and --unsure, as often as there are pairs.")
    private List<String> accept = new ArrayList<>();

    @Option(names = "--reject", arity = "2", paramLabel = "KEY", description = "These two are not one.")
    private List<String> reject = new ArrayList<>();

    @Option(names = "--unsure", arity = "2", paramLabel = "KEY", description = "Nobody can tell; not asked again.")
    private List<String> unsure = new ArrayList<>();

    @Option(names = "--why", paramLabel = "TEXT", description = "The grounds, kept with the decision.")
    private String why = "";

    @Option(names = "--who", paramLabel = "NAME", description = "Who decides. Default: the name of the system's user.")
    private @Nullable String who;

    @Option(
            names = "--undo",
            arity = "2",
            paramLabel = "KEY",
            description = "Takes the latest decision on these two back: the database is then what it was before.")
    private List<String> undo = new ArrayList<>();

    DecisionOptions(Console console) {
        this.console = console;
    }

    /**
     * A decision as it was given.
     *
     * @param verdict what
     * @param a one of the two, as written
     * @param b the other
     */
    record Given(Verdict verdict, String a, String b) {}

    /** The decisions, those of each option in their order. */
    List<Given> decisions() {
        List<Given> all = new ArrayList<>();
        add(Verdict.SAME, accept, all);
        add(Verdict.DIFFERENT, reject, all);
        add(Verdict.UNDECIDED, unsure, all);
        return all;
    }

    /** The pairs of which the latest decision is taken back; the verdicts mean nothing. */
    List<Given> undone() {
        List<Given> all = new ArrayList<>();
        add(Verdict.UNDECIDED, undo, all);
        return all;
    }

    private static void add(Verdict verdict, List<String> words, List<Given> all) {
        for (int i = 0; i + 1 < words.size(); i += 2) {
            all.add(new Given(verdict, words.get(i), words.get(i + 1)));
        }
    }

    /** The grounds, fit for a field. */
    String why() {
        return JudgementWriter.oneField(why);
    }

    /** Whether --why or --who was given. */
    boolean isSigned() {
        return !why.isEmpty() || who != null;
    }

    /** Who decides; refuses nobody. */
    String who() {
        String name = JudgementWriter.oneField(who == null ? user() : who);
        if (name.isEmpty() || name.equals("?")) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    who == null
                            ? "who decides? The system tells no name: give --who NAME"
                            : "--who is empty: give a name");
        }
        return name;
    }

    private String user() {
        String variable = console.environment().get("USER");
        return variable == null || variable.isBlank() ? System.getProperty("user.name", "") : variable;
    }

    /** The time of the decision, in whole seconds of UTC. */
    String now() {
        return console.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
