package org.attest.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.cli.DecisionOptions.Given;
import org.attest.model.EntityKind;
import org.attest.model.JudgedKey;
import org.attest.model.Judgement;
import org.attest.model.Judgement.Verdict;
import org.attest.model.Judgements;
import org.attest.pipeline.Decider;
import org.attest.pipeline.InForce;
import org.attest.pipeline.ThingKinds;
import org.attest.problem.Where;
import org.attest.resolve.Identity;
import org.attest.resolve.judge.Pair;
import org.attest.store.GraphStore;

/** Looks at decisions before they are taken: refuses those that cannot be, and remarks on those that need not be. */
final class Deciding {

    private final Console console;
    private final GraphStore store;
    private final InForce inForce;
    private final JudgedNames names;
    private final ThingKinds kinds;
    private final Set<Pair> seen = new HashSet<>();

    Deciding(Console console, GraphStore store) {
        this.console = console;
        this.store = store;
        this.inForce = InForce.of(store);
        this.names = new JudgedNames(store);
        this.kinds = new ThingKinds(store, inForce.identity());
    }

    /**
     * The judgements that are to be taken; less those that say what is judged so already.
     *
     * @throws CommandFailure if one of them cannot be
     */
    List<Judgement> judgements(DecisionOptions options) {
        String who = options.who();
        String when = options.now();
        List<Judgement> all = new ArrayList<>();
        for (Given given : options.decisions()) {
            Pair pair = new Pair(names.key(given.a()), names.key(given.b()));
            check(pair, given.verdict());
            if (!isJudgedSo(pair, given.verdict())) {
                Where where = Where.file(Decider.LIST);
                all.add(new Judgement(given.verdict(), pair.a(), pair.b(), who, when, options.why(), where));
            }
        }
        return all;
    }

    private void check(Pair pair, Verdict verdict) {
        String both = pair.a() + " and " + pair.b();
        if (pair.a().equals(pair.b())) {
            throw refused(pair.a() + " is named twice: a decision is on two");
        }
        if (!seen.add(pair)) {
            throw refused(both + " are decided twice in one call");
        }
        if (!JudgedKey.kind(pair.a()).agrees(JudgedKey.kind(pair.b()))) {
            throw refused(both + ": one is a thing and the other an account of an event, which are never one");
        }
        if (JudgedKey.kind(pair.a()) != JudgedKey.Kind.EVENT) {
            checkKinds(pair, verdict);
            remarkOnOne(pair, verdict);
        }
    }

    private void checkKinds(Pair pair, Verdict verdict) {
        Optional<EntityKind> a = kinds.of(pair.a());
        Optional<EntityKind> b = kinds.of(pair.b());
        if (a.isEmpty() || b.isEmpty() || a.get().family() == b.get().family()) {
            return;
        }
        String sorts = pair.a() + " is of kind " + a.get().word() + ", " + pair.b() + " of kind "
                + b.get().word();
        if (a.get().mayBeOneWith(b.get())) {
            if (verdict == Verdict.SAME) {
                console.remark("warning: " + sorts);
            }
        } else if (verdict == Verdict.SAME) {
            throw refused(sorts + ": these are never one");
        } else {
            console.remark("warning: " + sorts + ": these are never one, and need no decision");
        }
    }

    private void remarkOnOne(Pair pair, Verdict verdict) {
        Identity.Identified a = inForce.identity().of(unprefixed(pair.a()));
        Identity.Identified b = inForce.identity().of(unprefixed(pair.b()));
        if (verdict == Verdict.SAME && a.key().equals(b.key()) && !isJudged(pair)) {
            console.remark("warning: " + pair.a() + " and " + pair.b() + " are one already, thing:" + a.key()
                    + "; the decision is kept all the same");
        }
    }

    private boolean isJudged(Pair pair) {
        return inForce.decisions().verdict(pair.a(), pair.b()).isPresent();
    }

    private boolean isJudgedSo(Pair pair, Verdict verdict) {
        if (inForce.decisions()
                .verdict(pair.a(), pair.b())
                .filter(verdict::equals)
                .isEmpty()) {
            return false;
        }
        for (Judgements list : inForce.lists()) {
            for (Judgement judgement : list.judgements()) {
                if (judgement.verdict() == verdict && isOf(judgement, pair)) {
                    boolean holds = inForce.decisions().inForce(judgement);
                    console.remark("warning: " + pair.a() + " and " + pair.b() + " are judged " + verdict.word()
                            + " already, by " + judgement.who() + ", " + judgement.when() + ", list " + list.name()
                            + (holds ? "" : "; it is not in force, 'attest names --judged' says why"));
                }
            }
        }
        return true;
    }

    private boolean isOf(Judgement judgement, Pair pair) {
        String base = store.settings().base();
        return new Pair(JudgedKey.of(judgement.a(), base), JudgedKey.of(judgement.b(), base)).equals(pair);
    }

    /** What is to be taken back: the keys, as the list has them. */
    Pair undone(Given given, List<Judgement> decided) {
        Pair pair = new Pair(names.keyOf(given.a(), decided), names.keyOf(given.b(), decided));
        if (pair.a().equals(pair.b())) {
            return unitedIn(pair.a(), decided);
        }
        if (decided.stream().anyMatch(judgement -> isOf(judgement, pair))) {
            return pair;
        }
        String both = pair.a() + " and " + pair.b();
        for (Judgements list : inForce.lists()) {
            for (Judgement judgement : list.judgements()) {
                if (isOf(judgement, pair)) {
                    throw refused(both + " are judged in the list " + list.name() + " (" + judgement.who() + ", "
                            + judgement.when() + "): take the line out of its file and load the file again");
                }
            }
        }
        throw refused("nobody has decided on " + both);
    }

    /** Of two names that mean one thing by now: the decision that made it so, if there is just one. */
    private Pair unitedIn(String key, List<Judgement> decided) {
        String base = store.settings().base();
        String meant = inForce.identity().of(unprefixed(key)).key();
        List<Pair> pairs = decided.stream()
                .filter(judgement -> judgement.verdict() == Verdict.SAME)
                .map(judgement -> new Pair(JudgedKey.of(judgement.a(), base), JudgedKey.of(judgement.b(), base)))
                .filter(pair -> Stream.of(pair.a(), pair.b())
                        .allMatch(one ->
                                inForce.identity().of(unprefixed(one)).key().equals(meant)))
                .distinct()
                .toList();
        if (pairs.size() == 1) {
            return pairs.getFirst();
        }
        String both = "both names mean " + key + " now";
        throw refused(
                pairs.isEmpty()
                        ? both + ", and not by a decision here"
                        : both + ", by more than one decision: name the keys, "
                                + pairs.stream()
                                        .map(pair -> pair.a() + " " + pair.b())
                                        .collect(Collectors.joining(" or ")));
    }

    private static String unprefixed(String key) {
        return key.startsWith(JudgedKey.THING) ? key.substring(JudgedKey.THING.length()) : key;
    }

    private static CommandFailure refused(String message) {
        return new CommandFailure(ExitCode.USAGE, message + "; nothing was changed");
    }
}
