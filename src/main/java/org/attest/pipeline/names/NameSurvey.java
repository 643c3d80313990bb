package org.attest.pipeline.names;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.attest.model.JudgedKey;
import org.attest.model.Judgement.Verdict;
import org.attest.pipeline.InForce;
import org.attest.pipeline.LoadProgress;
import org.attest.problem.Nearest;
import org.attest.resolve.judge.Pair;
import org.attest.resolve.match.CandidateFinder;
import org.attest.resolve.match.Comparison;
import org.attest.resolve.match.FinderReport;
import org.attest.resolve.match.FinderSettings;
import org.attest.resolve.match.Subject;
import org.attest.store.GraphStore;

/**
 * Finds the things of a database that may be one and are not, those first whose decision would change most.
 *
 * <p>Reads in one transaction, so that all is of one state. Memory: the names of all things and, of the candidates, as many as are wanted.
 * Stores nothing, and decides nothing.
 */
public final class NameSurvey {

    private final DatasetGraph data;
    private final InForce inForce;
    private final StoredSubjects subjects;
    private final Tellers tellers;
    private final Listings listings;
    private final Wanted wanted;
    private final Set<String> about = new HashSet<>();
    private final PriorityQueue<Ranked> best = new PriorityQueue<>(Ranked.MOST_FIRST.reversed());
    private long all;
    private long idle;

    private NameSurvey(GraphStore store, InForce inForce, Wanted wanted, LoadProgress progress) {
        this.data = store.dataset();
        this.inForce = inForce;
        this.listings = new Listings(inForce.authorities());
        this.wanted = wanted;
        String base = store.settings().base();
        progress.stage("read the names", 0);
        this.subjects = StoredSubjects.read(data, base);
        this.tellers = new Tellers(data, base);
        var isAbout = wanted.isAbout(base);
        subjects.all().stream().filter(isAbout).forEach(subject -> about.add(subject.key()));
    }

    /**
     * What was found.
     *
     * @param candidates as many as were wanted, those first whose decision changes most accounts, each counted as likely as the two are one;
     *     of equals those with the higher score, then by their keys
     * @param all how many there are in all, those left out not counted
     * @param idle how many were left out because deciding them changes no account
     * @param things how many things were looked at
     * @param about how many of these it was about
     * @param nearest where that is none, names that may have been meant
     * @param report what the finder left undone
     */
    public record Found(
            List<NameCandidate> candidates,
            long all,
            long idle,
            int things,
            int about,
            List<String> nearest,
            FinderReport report) {}

    /** A candidate before its sources are looked up. */
    private record Ranked(Subject a, Subject b, Comparison comparison, long changes, double worth) {

        private static final Comparator<Ranked> MOST_FIRST = Comparator.comparingDouble(
                        (Ranked ranked) -> -ranked.worth)
                .thenComparingDouble(ranked -> -ranked.comparison.score())
                .thenComparing(ranked -> ranked.a.key())
                .thenComparing(ranked -> ranked.b.key());
    }

    /** Finds candidates among the things that no rule and nobody has decided. */
    public static Found of(GraphStore store, Wanted wanted, LoadProgress progress) {
        InForce inForce = InForce.of(store);
        return Txn.calculateRead(
                store.dataset(), () -> new NameSurvey(store, inForce, wanted, progress).find(progress));
    }

    /** The things that somebody looked at and could not decide; all of them, those no longer there left out. */
    public static Found undecided(GraphStore store, Wanted wanted, LoadProgress progress) {
        InForce inForce = InForce.of(store);
        Collection<Pair> pairs = new TreeSet<>(inForce.decisions().pairs(Verdict.UNDECIDED));
        return Txn.calculateRead(store.dataset(), () -> new NameSurvey(store, inForce, wanted, progress).among(pairs));
    }

    private Found find(LoadProgress progress) {
        KnownNames known = new KnownNames(subjects, inForce.identity());
        progress.stage("compare the names", 0);
        FinderReport report = new CandidateFinder(FinderSettings.STANDARD.atLeast(wanted.least()))
                .find(subjects.all(), (a, b) -> !isOpen(a, b), candidate -> {
                    progress.step();
                    consider(candidate.a(), candidate.b(), known.with(candidate));
                });
        known.others(subjects).forEach((pair, comparison) -> {
            Subject a = subjects.of(pair.a()).orElseThrow();
            Subject b = subjects.of(pair.b()).orElseThrow();
            if (isOpen(a, b) && comparison.score() >= wanted.least()) {
                consider(a, b, comparison);
            }
        });
        return found(report);
    }

    private Found among(Collection<Pair> pairs) {
        for (Pair pair : pairs) {
            Optional<Subject> a = subjects.of(pair.a());
            Optional<Subject> b = subjects.of(pair.b());
            if (a.isPresent() && b.isPresent() && isWanted(a.get(), b.get())) {
                offer(a.get(), b.get(), Comparison.of(a.get(), b.get()), changes(a.get(), b.get()));
            }
        }
        return found(new FinderReport(subjects.all().size(), 0, 0, pairs.size(), all, 0, 0, 0, List.of()));
    }

    /** Whether a pair is wanted, and neither decided nor one already. */
    private boolean isOpen(Subject a, Subject b) {
        return isWanted(a, b)
                && inForce.decisions().verdict(a.key(), b.key()).isEmpty()
                && !inForce.identity().areToldApart(key(a), key(b))
                && !listings.tellApart(key(a), key(b));
    }

    private boolean isWanted(Subject a, Subject b) {
        return (about.contains(a.key()) || about.contains(b.key())) && wanted.isOfKind(a, b);
    }

    private void consider(Subject a, Subject b, Comparison comparison) {
        long changes = changes(a, b);
        if (wanted.isWorth(changes)) {
            offer(a, b, comparison, changes);
        } else {
            idle++;
        }
    }

    private long changes(Subject a, Subject b) {
        return NameCandidate.changes(isKnown(a), tellers.accounts(a), isKnown(b), tellers.accounts(b));
    }

    private void offer(Subject a, Subject b, Comparison comparison, long changes) {
        all++;
        double worth = NameCandidate.worth(comparison.score(), changes, listings.haveBoth(key(a), key(b)));
        best.add(new Ranked(a, b, comparison, changes, worth));
        if (wanted.limit() > 0 && best.size() > wanted.limit()) {
            best.remove();
        }
    }

    private Found found(FinderReport report) {
        List<NameCandidate> candidates = best.stream()
                .sorted(Ranked.MOST_FIRST)
                .map(ranked -> new NameCandidate(
                        tellers.side(ranked.a, isKnown(ranked.a)),
                        tellers.side(ranked.b, isKnown(ranked.b)),
                        ranked.comparison,
                        ranked.changes))
                .toList();
        return new Found(candidates, all, idle, subjects.all().size(), about.size(), nearest(), report);
    }

    private List<String> nearest() {
        return about.isEmpty()
                ? Nearest.to(
                        wanted.about(),
                        subjects.all().stream()
                                .flatMap(subject -> subject.names().stream())
                                .distinct()
                                .toList())
                : List.of();
    }

    private boolean isKnown(Subject subject) {
        return inForce.identity().of(key(subject)).known();
    }

    /** As identity knows it. */
    private static String key(Subject subject) {
        return subject.key().startsWith(JudgedKey.THING)
                ? subject.key().substring(JudgedKey.THING.length())
                : subject.key();
    }
}
