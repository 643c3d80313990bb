package org.attest.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.model.JudgedKey;
import org.attest.model.Judgement;
import org.attest.pipeline.Decider.Decided;
import org.attest.pipeline.InForce;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.resolve.judge.Pair;
import org.attest.store.GraphStore;

/** Tells a person what decisions changed, and how to take them back. */
final class DecisionPrinter {

    /** Of what is no longer taken so many are shown; all are in the reject file. */
    private static final int SHOWN = 20;

    private final Console console;
    private final GraphStore store;
    private final Set<String> keys = new HashSet<>();

    DecisionPrinter(Console console, GraphStore store) {
        this.console = console;
        this.store = store;
    }

    /** What was taken, as it was judged. */
    void taken(List<Judgement> judgements, Decided decided, long records) {
        InForce inForce = InForce.of(store);
        for (Judgement judgement : judgements) {
            console.out()
                    .println(judgement.verdict().word() + ": " + judgement.a() + " " + judgement.b()
                            + outcome(judgement, inForce));
            keys.addAll(List.of(judgement.a(), judgement.b()));
        }
        changed(decided.receipt().quadsAdded(), decided.receipt().quadsRemoved(), decided.rederived(), records);
        problems(decided.problems());
        lost(decided);
        for (Judgement judgement : judgements) {
            console.out()
                    .println("undo: attest names --db " + quoted(store.folder().toString()) + " --undo "
                            + quoted(judgement.a()) + " " + quoted(judgement.b()));
        }
    }

    private static String outcome(Judgement judgement, InForce inForce) {
        boolean holds = inForce.lists().stream()
                .flatMap(list -> list.judgements().stream())
                .anyMatch(stored ->
                        isSame(stored, judgement) && inForce.decisions().inForce(stored));
        if (!holds) {
            return " (not in force: see below)";
        }
        return switch (judgement.verdict()) {
            case SAME -> JudgedKey.kind(judgement.a()) == JudgedKey.Kind.EVENT ? "" : goesBy(judgement, inForce);
            case DIFFERENT, UNDECIDED -> "";
        };
    }

    /** The time may be a second later than that of the call. */
    private static boolean isSame(Judgement stored, Judgement judgement) {
        return stored.verdict() == judgement.verdict()
                && stored.a().equals(judgement.a())
                && stored.b().equals(judgement.b());
    }

    private static String goesBy(Judgement judgement, InForce inForce) {
        String a = key(judgement.a(), inForce);
        String b = key(judgement.b(), inForce);
        return a.equals(b) ? " (both are " + a + " now)" : " (they are " + a + " and " + b + " all the same)";
    }

    private static String key(String judged, InForce inForce) {
        boolean shared = judged.startsWith(JudgedKey.THING);
        String key = inForce.identity()
                .of(shared ? judged.substring(JudgedKey.THING.length()) : judged)
                .key();
        return key.startsWith("report/") ? key : JudgedKey.THING + key;
    }

    /** What was taken back. */
    void undone(List<Pair> pairs, List<Decided> all, long records) {
        long added = 0;
        long removed = 0;
        long reports = 0;
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            console.out().println("taken back: " + pair.a() + " " + pair.b());
            keys.addAll(List.of(pair.a(), pair.b()));
            added += all.get(i).receipt().quadsAdded();
            removed += all.get(i).receipt().quadsRemoved();
            reports += all.get(i).rederived();
        }
        changed(added, removed, reports, records);
        if (!all.isEmpty()) {
            problems(all.getLast().problems());
        }
        all.forEach(this::lost);
    }

    private void changed(long added, long removed, long reports, long records) {
        List<String> parts = new ArrayList<>(List.of("quads: " + added + " added, " + removed + " removed"));
        parts.add(Shown.count(reports, "report") + " derived anew");
        if (records > 0) {
            parts.add(Shown.count(records, "record") + " derived anew");
        }
        console.out().println(String.join("; ", parts));
    }

    private void lost(Decided decided) {
        if (decided.lost().isEmpty()) {
            return;
        }
        decided.lost().stream()
                .limit(SHOWN)
                .forEach(rejection -> rejection.problems().forEach(new ProblemPrinter(console)::accept));
        int more = decided.lost().size() - SHOWN;
        if (more > 0) {
            console.remark("and " + more + " more: see the file of what is no longer taken");
        }
        console.out()
                .println("stored before and no longer taken: " + decided.lost().size());
        decided.rejectFile().ifPresent(file -> console.out().println("rejected records: " + file));
    }

    /** Those of what was decided, and all contradictions; of the rest how many there are. */
    private void problems(List<Problem> problems) {
        int others = 0;
        for (Problem problem : problems) {
            if (problem.code() == ProblemCode.JUDGEMENTS_CONTRADICT
                    || keys.stream().anyMatch(key -> problem.what().contains(key))) {
                new ProblemPrinter(console).accept(problem);
            } else {
                others++;
            }
        }
        if (others > 0) {
            console.remark(Shown.count(others, "remark") + " on other judgements: attest names --judged");
        }
    }

    private static String quoted(String word) {
        return word.matches("[\\w.,:/@%+=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
