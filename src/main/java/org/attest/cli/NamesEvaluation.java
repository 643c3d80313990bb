package org.attest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.ingest.IncomingAuthority;
import org.attest.ingest.InputFormat;
import org.attest.ingest.names.LabelledPairReader;
import org.attest.model.Authority;
import org.attest.model.LabelledPair;
import org.attest.pipeline.InForce;
import org.attest.pipeline.Input;
import org.attest.pipeline.Intake;
import org.attest.pipeline.LoadOptions;
import org.attest.pipeline.LoadProgress;
import org.attest.problem.ProblemLog;
import org.attest.problem.Severity;
import org.attest.resolve.Authorities;
import org.attest.resolve.Identity;
import org.attest.resolve.Judged;
import org.attest.resolve.PairLinking;
import org.attest.resolve.PairProposing;
import org.attest.resolve.match.Evaluation;
import org.attest.store.GraphStore;

/** Evaluates linking and proposing on labelled pairs, with what the given authorities know. */
final class NamesEvaluation {

    private final Console console;
    private final EvaluationOptions options;
    private final ListingOptions listing;
    private final DatabaseOption database;
    private boolean incomplete;

    NamesEvaluation(Console console, EvaluationOptions options, ListingOptions listing, DatabaseOption database) {
        this.console = console;
        this.options = options;
        this.listing = listing;
        this.database = database;
    }

    /** Does it; returns the exit code. */
    int run() throws IOException {
        NamesFormat format = listing.format();
        if (format == NamesFormat.TSV || format == NamesFormat.CSV) {
            throw new CommandFailure(ExitCode.USAGE, "--evaluate writes table or json");
        }
        double threshold = listing.threshold();
        List<LabelledPair> pairs = pairs();
        if (pairs.isEmpty()) {
            throw new CommandFailure(ExitCode.FAILED, "there is no pair to evaluate");
        }
        Identity identity = identity();
        PairLinking linking = new PairLinking(identity);
        Evaluation evaluation = Evaluation.of(pairs, linking, new PairProposing(identity), threshold);
        switch (format) {
            case JSON -> new EvaluationJson(evaluation, linking).print(console.out());
            default -> new EvaluationTable(evaluation, linking).print(console.out());
        }
        return (incomplete ? ExitCode.REJECTED : ExitCode.DONE).number();
    }

    private List<LabelledPair> pairs() throws IOException {
        ProblemLog problems = new ProblemLog();
        Path file = options.pairs() == null ? Path.of("") : options.pairs();
        List<LabelledPair> pairs = LabelledPairReader.read(file, problems);
        problems.problems().forEach(new ProblemPrinter(console)::accept);
        incomplete |= problems.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return pairs;
    }

    /** Of authorities of one name, that of the files holds, as it would if it were loaded. */
    private Identity identity() throws IOException {
        Map<String, Authority> all = new TreeMap<>();
        Judged judged = Judged.NOTHING;
        Optional<Path> folder = database.onCommandLine();
        if (folder.isPresent()) {
            try (GraphStore store = GraphStore.open(folder.get())) {
                InForce inForce = InForce.of(store);
                inForce.authorities().forEach(authority -> all.put(authority.name(), authority));
                judged = inForce.decisions();
            }
        }
        read().forEach(authority -> all.put(authority.name(), authority));
        return new Identity(new Authorities(List.copyOf(all.values())), judged);
    }

    private List<Authority> read() throws IOException {
        List<Authority> found = new ArrayList<>();
        if (options.authorities().isEmpty()) {
            return found;
        }
        try (Inputs inputs = Inputs.of(console, options.authorities())) {
            Inputs.Kinds kinds = inputs.kinds(null);
            read(kinds.others(), LoadOptions.STANDARD, found);
            read(kinds.tables(), new LoadOptions(false, InputFormat.UCDP_ACTORS_AUTHORITY), found);
        }
        if (found.isEmpty()) {
            throw new CommandFailure(ExitCode.FAILED, "no authority could be read; nothing was evaluated");
        }
        return found;
    }

    private void read(List<Input> some, LoadOptions how, List<Authority> found) throws IOException {
        Intake intake = Inputs.take(console, some, how, LoadProgress.SILENT);
        for (IncomingAuthority incoming : intake.authorities()) {
            incoming.authority().ifPresent(found::add);
            incomplete |= !incoming.rejections().isEmpty();
        }
        incomplete |= intake.authorities().size() < some.size();
    }
}
