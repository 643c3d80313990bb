package org.attest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.attest.model.Judgement;
import org.attest.pipeline.Decider;
import org.attest.pipeline.InForce;
import org.attest.pipeline.Judgeable;
import org.attest.pipeline.names.AccountSurvey;
import org.attest.pipeline.names.NameSurvey;
import org.attest.resolve.judge.Pair;
import org.attest.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what may be one, takes decisions, and takes them back. */
@Command(
        name = "names",
        mixinStandardHelpOptions = true,
        description = {
            "Lists things that may be one and are not, and takes decisions, each of which can be taken back.",
            "Those stand first whose decision changes most accounts. KEY is a key as it is listed, an IRI, or the name of just one thing.",
            "Decisions go into the list 'decided' of the database; files of judgements are loaded with 'attest load'."
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 rows of --evaluate were left out, or facts cannot be taken any more after a decision;",
            "2 wrong usage, or a decision that cannot be; 3 nothing could be done."
        })
final class NamesCommand implements Callable<Integer> {

    private static final String OUTCOME = "nothing was decided";

    private final Console console;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DatabaseOption database;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ListingOptions listing;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DecisionOptions decisions;

    @Option(
            names = "--patch",
            paramLabel = "FILE",
            description = "Writes what a decision changes in the named graphs as an RDF Patch, as 'attest load' does.")
    private @Nullable Path patch;

    @Option(
            names = "--export",
            paramLabel = "FILE",
            description =
                    "Writes a list of judgements as a file for version control; - is standard output, a folder takes all lists.")
    private @Nullable Path export;

    @Option(names = "--list", paramLabel = "NAME", description = "With --export: which list.")
    private @Nullable String list;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private EvaluationOptions evaluation;

    NamesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        checkUsage();
        return Ending.guard(console, "names", OUTCOME, this::run);
    }

    private void checkUsage() {
        boolean deciding = !decisions.decisions().isEmpty();
        boolean undoing = !decisions.undone().isEmpty();
        boolean evaluating = evaluation.pairs() != null;
        long jobs = Stream.of(
                        deciding, undoing, evaluating, export != null, listing.isOfJudged(), listing.isOfUndecided())
                .filter(job -> job)
                .count();
        if (jobs > 1) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "one thing at a time: decisions (--accept, --reject, --unsure), --undo, --export, --evaluate, --judged"
                            + " or --undecided");
        }
        refuse(decisions.isSigned() && !deciding, "--why and --who go with --accept, --reject or --unsure");
        refuse(patch != null && !deciding && !undoing, "--patch goes with a decision or with --undo");
        refuse(list != null && export == null, "--list goes with --export");
        refuse(!evaluation.authorities().isEmpty() && !evaluating, "--authority goes with --evaluate");
    }

    private static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new CommandFailure(ExitCode.USAGE, message);
        }
    }

    private int run(Ending ending) throws Exception {
        if (evaluation.pairs() != null) {
            return new NamesEvaluation(console, evaluation, listing, database).run();
        }
        if (!decisions.decisions().isEmpty()) {
            decisions.who();
            return change(ending, this::decide);
        }
        if (!decisions.undone().isEmpty()) {
            return change(ending, this::undo);
        }
        NamesFormat format = listing.format();
        try (GraphStore store = GraphStore.open(database.forReading())) {
            if (export != null) {
                new JudgementExport(console, InForce.of(store).lists()).to(export, list);
            } else if (listing.isOfJudged()) {
                InForce inForce = InForce.of(store);
                new JudgementListing(console, inForce, inForce.decisions().dangling(new Judgeable(store)::isThere))
                        .print(format);
            } else {
                list(store, format, ending);
            }
        }
        return ExitCode.DONE.number();
    }

    private interface Work {
        ExitCode run(GraphStore store, Decider decider, CountedRecords records);
    }

    private int change(Ending ending, Work work) throws IOException {
        Path folder = database.forChanging();
        try (PatchOutput changes = PatchOutput.to(patch);
                GraphStore store = GraphStore.open(folder)) {
            CountedRecords records = new CountedRecords();
            Decider decider = new Decider(store, new EndingChanges(changes.log(), ending), records);
            ExitCode code = work.run(store, decider, records);
            changes.finish(console);
            return code.number();
        }
    }

    private ExitCode decide(GraphStore store, Decider decider, CountedRecords records) {
        List<Judgement> judgements = new Deciding(console, store).judgements(decisions);
        if (judgements.isEmpty()) {
            console.out().println("nothing changed");
            return ExitCode.DONE;
        }
        Decider.Decided decided = decider.take(judgements);
        new DecisionPrinter(console, store).taken(judgements, decided, records.count());
        return code(List.of(decided));
    }

    private ExitCode undo(GraphStore store, Decider decider, CountedRecords records) {
        Deciding deciding = new Deciding(console, store);
        List<Judgement> decided = decider.decided();
        List<Pair> pairs = decisions.undone().stream()
                .map(given -> deciding.undone(given, decided))
                .toList();
        List<Decider.Decided> all = new ArrayList<>();
        for (Pair pair : pairs) {
            decider.undo(pair.a(), pair.b()).ifPresent(all::add);
        }
        new DecisionPrinter(console, store).undone(pairs, all, records.count());
        return code(all);
    }

    private static ExitCode code(List<Decider.Decided> all) {
        return all.stream().allMatch(decided -> decided.lost().isEmpty()) ? ExitCode.DONE : ExitCode.REJECTED;
    }

    private void list(GraphStore store, NamesFormat format, Ending ending) {
        try (TerminalProgress progress = new TerminalProgress(console, ending::check)) {
            if (listing.isOfAccounts()) {
                AccountSurvey.Sought sought = listing.sought();
                AccountSurvey.Found found = listing.isOfUndecided()
                        ? AccountSurvey.undecided(store, sought, progress)
                        : AccountSurvey.of(store, sought, progress);
                progress.close();
                new AccountListing(console, found).print(format);
                told(found.candidates().size(), found.all(), Shown.count(found.accounts(), "event account"));
            } else {
                NameSurvey.Found found = listing.isOfUndecided()
                        ? NameSurvey.undecided(store, listing.wanted(), progress)
                        : NameSurvey.of(store, listing.wanted(), progress);
                progress.close();
                if (found.about() == 0 && found.things() > 0) {
                    throw new CommandFailure(ExitCode.USAGE, "no thing has that name or key" + meant(found.nearest()));
                }
                new NameListing(console, found).print(format);
                told(found);
            }
        }
    }

    private static String meant(List<String> nearest) {
        return nearest.isEmpty() ? "" : "; did you mean " + String.join(", ", nearest) + "?";
    }

    private void told(NameSurvey.Found found) {
        told(found.candidates().size(), found.all(), Shown.count(found.things(), "named thing"));
        if (found.idle() > 0) {
            console.remark(Shown.count(found.idle(), "more pair") + " would change no account (--idle lists them too)");
        }
        if (!found.report().isWhole()) {
            console.remark("names that very many share were compared with their neighbours only: up to "
                    + found.report().pairsCut() + " pairs were not looked at");
        }
    }

    private void told(int shown, long all, String among) {
        String what = listing.isOfUndecided() ? "undecided pair" : "candidate";
        console.out().flush();
        console.remark(Shown.count(all, what) + " among " + among
                + (shown < all ? "; the first " + shown + " are shown (--limit 0 for all)" : ""));
    }
}
