package org.attest.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.ingest.judgements.IncomingJudgements;
import org.attest.ingest.judgements.JudgementWriter;
import org.attest.model.JudgedKey;
import org.attest.model.Judgement;
import org.attest.model.Judgements;
import org.attest.pipeline.Knowledge.Entry;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Rejection;
import org.attest.problem.Rejection.Reach;
import org.attest.problem.Severity;
import org.attest.resolve.ListedKinds;
import org.attest.resolve.judge.NeverOne;
import org.attest.store.Archive;
import org.jspecify.annotations.Nullable;

/**
 * Which lists of judgements of a run go into the database: a list takes the place of that of its name.
 *
 * <p>What such a list lacks is gone, but not where lines of it were rejected: nobody can know then which of the judgements that it
 * lacks stand in these lines. All of them stay, except on pairs that the file has a new line on, until the file is mended, or is
 * to replace the list as it is.
 */
final class JudgementLists {

    private final Knowledge known;
    /** Refused is what no authority can make right. */
    private final ListedKinds kinds = ListedKinds.ofKeys();

    private final LoadOptions options;
    private final RunLog log;

    /**
     * For a run.
     *
     * @param known what the database has
     * @param options whether a list of which lines were rejected takes the place of all that was there, and what time it is
     */
    JudgementLists(Knowledge known, LoadOptions options, RunLog log) {
        this.known = known;
        this.options = options;
        this.log = log;
    }

    /** Those that the database has not just so; two of one name and different content exclude each other. */
    List<Entry<Judgements>> changed(List<IncomingJudgements> read) {
        Map<String, List<IncomingJudgements>> byName = new TreeMap<>();
        read.forEach(one ->
                byName.computeIfAbsent(name(one), key -> new ArrayList<>()).add(one));
        List<Entry<Judgements>> changed = new ArrayList<>();
        for (List<IncomingJudgements> same : byName.values()) {
            if (same.stream().map(IncomingJudgements::contentHash).distinct().count() > 1) {
                same.forEach(one -> log.reject(conflict(one)));
                continue;
            }
            Entry<Judgements> stored = known.judgements()
                    .get(known.iris().judgementList(name(same.getFirst())).getURI());
            if (stored != null && stored.contentHash().equals(same.getFirst().contentHash())) {
                continue;
            }
            Entry<Judgements> entering = entering(same.getFirst(), stored);
            if (stored == null || !stored.contentHash().equals(entering.contentHash())) {
                changed.add(entering);
            }
        }
        return changed;
    }

    private Entry<Judgements> entering(IncomingJudgements incoming, @Nullable Entry<Judgements> stored) {
        Judgements given = incoming.judgements().orElseThrow();
        List<Judgement> possible = possible(given);
        boolean whole = incoming.rejections().isEmpty()
                && possible.size() == given.judgements().size();
        Judgements list = new Judgements(given.name(), possible);
        List<Judgement> lacking = whole || stored == null ? List.of() : lacking(list, stored.content());
        if (!lacking.isEmpty()) {
            log.accept(lack(incoming, lacking.size()));
        }
        return entry(list, options.replace() ? List.of() : lacking);
    }

    /** The judgements that can be; the others are rejected. */
    private List<Judgement> possible(Judgements list) {
        List<Judgement> possible = new ArrayList<>();
        for (Judgement judgement : list.judgements()) {
            Optional<Problem> problem = NeverOne.problem(judgement, kinds, Severity.ERROR);
            problem.ifPresentOrElse(found -> log.reject(rejection(judgement, found)), () -> possible.add(judgement));
        }
        possible.stream()
                .flatMap(judgement ->
                        JudgedDays.warning(judgement, options.clock().instant()).stream())
                .forEach(log::accept);
        return possible;
    }

    private static Rejection rejection(Judgement judgement, Problem problem) {
        return new Rejection(judgement.where(), Reach.DECLARATION, JudgementWriter.line(judgement), List.of(problem));
    }

    private static Entry<Judgements> entry(Judgements list, List<Judgement> more) {
        List<Judgement> all = new ArrayList<>(list.judgements());
        all.addAll(more);
        Judgements whole = new Judgements(list.name(), all);
        return new Entry<>(whole, Archive.hash(JudgementWriter.text(whole).getBytes(StandardCharsets.UTF_8)));
    }

    /** The judgements of the stored list that the new one has not, less those on pairs that it has something new on. */
    private List<Judgement> lacking(Judgements list, Judgements stored) {
        Set<String> there = lines(stored);
        Set<String> given = lines(list);
        Set<List<String>> anew = new HashSet<>();
        list.judgements().stream()
                .filter(judgement -> !there.contains(JudgementWriter.line(judgement)))
                .forEach(judgement -> anew.add(pair(judgement)));
        return stored.judgements().stream()
                .filter(judgement -> !given.contains(JudgementWriter.line(judgement)))
                .filter(judgement -> !anew.contains(pair(judgement)))
                .toList();
    }

    private static Set<String> lines(Judgements list) {
        return list.judgements().stream().map(JudgementWriter::line).collect(Collectors.toSet());
    }

    private List<String> pair(Judgement judgement) {
        String base = known.iris().base();
        return Stream.of(JudgedKey.of(judgement.a(), base), JudgedKey.of(judgement.b(), base))
                .sorted()
                .toList();
    }

    private Problem lack(IncomingJudgements incoming, int count) {
        String judgements = count == 1 ? "1 judgement" : count + " judgements";
        String what = judgements + " of the list \"" + name(incoming) + "\" in the database "
                + (count == 1 ? "is" : "are") + " not in this file, of which lines were rejected; ";
        return options.replace()
                ? Problem.of(
                        ProblemCode.JUDGEMENTS_LACKING,
                        incoming.where(),
                        what + "with --replace " + (count == 1 ? "it is" : "they are") + " gone now",
                        "mend the lines named above and load the file again")
                : Problem.of(
                        ProblemCode.JUDGEMENTS_LACKING,
                        incoming.where(),
                        what + (count == 1 ? "it stays" : "they stay"),
                        "mend the lines named above and load the file again, or load it with --replace: what it lacks goes"
                                + " then");
    }

    private static Rejection conflict(IncomingJudgements list) {
        Problem problem = Problem.of(
                ProblemCode.SOURCE_CONFLICT,
                list.where(),
                "the list of judgements \"" + name(list) + "\" stands in this run with other content as well",
                "load only the right one, or give each another name in its first line; none of them was taken");
        return new Rejection(list.where(), Reach.FILE, list.original(), List.of(problem));
    }

    private static String name(IncomingJudgements list) {
        return list.judgements().orElseThrow().name();
    }
}
