package org.attest.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attest.model.EntityKind;
import org.attest.pipeline.names.AccountSurvey.Sought;
import org.attest.pipeline.names.Wanted;
import org.attest.problem.Nearest;
import org.attest.rdf.Ontology;
import org.attest.resolve.match.FinderSettings;
import org.attest.resolve.occurrence.HappeningFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which candidates are listed, and how. */
final class ListingOptions {

    @Option(
            names = "--kind",
            arity = "1..*",
            paramLabel = "WORD",
            description = "Only pairs of which one is of such a kind: Town, Unit; with --accounts an event type.")
    private List<String> kinds = new ArrayList<>();

    @Option(
            names = "--about",
            paramLabel = "NAME",
            description = "Only pairs of which one has this name or key; with --accounts, this place or party.")
    private String about = "";

    @Option(
            names = "--min-score",
            paramLabel = "SCORE",
            description = "The least score, above 0 and at most 1. Default: 0.7; with --accounts 0.35.")
    private @Nullable Double least;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many; 0 for all. Default: 20.")
    private int limit = 20;

    @Option(
            names = "--idle",
            description = "Also pairs of things whose decision changes no account as yet; those of --about always are.")
    private boolean idle;

    @Option(names = "--accounts", description = "Accounts of events that may be of one occurrence, in place of things.")
    private boolean accounts;

    @Option(names = "--undecided", description = "Lists what somebody looked at and could not decide.")
    private boolean undecided;

    @Option(
            names = "--judged",
            description = "Lists all decisions: whether they are in force, and what contradicts what.")
    private boolean judged;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table (as without it), tsv, csv or json; the columns of the last three stay.")
    private String format = "table";

    boolean isOfAccounts() {
        return accounts;
    }

    boolean isOfUndecided() {
        return undecided;
    }

    boolean isOfJudged() {
        return judged;
    }

    NamesFormat format() {
        return Formats.named(NamesFormat.values(), format);
    }

    /** What is wanted of things. */
    Wanted wanted() {
        Set<EntityKind> known = new LinkedHashSet<>();
        for (String word : kinds) {
            known.add(Arrays.stream(EntityKind.values())
                    .filter(kind -> kind.word().equalsIgnoreCase(word))
                    .findFirst()
                    .orElseThrow(() -> unknown("kind", word, words())));
        }
        return new Wanted(known, about.strip(), threshold(), idle, limit());
    }

    /** What is wanted of event accounts. */
    Sought sought() {
        for (String word : kinds) {
            if (!Ontology.standard().isEventType(word)) {
                throw unknown("event type", word, Ontology.standard().eventTypesLike(word));
            }
        }
        double score = least == null ? HappeningFinder.WORTH_A_LOOK : threshold();
        return new Sought(Set.copyOf(kinds), about.strip(), score, limit());
    }

    /** The least score of a candidate among things. */
    double threshold() {
        double score = least == null ? FinderSettings.STANDARD.threshold() : least;
        if (!(score > 0 && score <= 1)) {
            throw new CommandFailure(ExitCode.USAGE, "--min-score is above 0 and at most 1, not " + least);
        }
        return score;
    }

    private int limit() {
        if (limit < 0) {
            throw new CommandFailure(ExitCode.USAGE, "--limit takes a number from 1 on, or 0 for all, not " + limit);
        }
        return limit;
    }

    private static List<String> words() {
        return Arrays.stream(EntityKind.values()).map(EntityKind::word).toList();
    }

    private static CommandFailure unknown(String what, String word, List<String> known) {
        String cure = Nearest.cure(word, known);
        return new CommandFailure(
                ExitCode.USAGE, "no " + what + " '" + word + "'" + (cure.isEmpty() ? "" : ": " + cure));
    }
}
