package org.attest.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attest.ingest.judgements.IncomingJudgements;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Rejection;
import org.attest.problem.Rejection.Reach;

/** Which lists of judgements of a run go into the database: a list takes the place of that of its name. */
final class JudgementLists {

    private JudgementLists() {}

    /** Those that the database has not just so; two of one name and different content exclude each other. */
    static List<IncomingJudgements> changed(List<IncomingJudgements> read, Knowledge known, RunLog log) {
        Map<String, List<IncomingJudgements>> byName = new TreeMap<>();
        read.forEach(one ->
                byName.computeIfAbsent(name(one), key -> new ArrayList<>()).add(one));
        List<IncomingJudgements> changed = new ArrayList<>();
        for (List<IncomingJudgements> same : byName.values()) {
            IncomingJudgements first = same.getFirst();
            if (same.stream().map(IncomingJudgements::contentHash).distinct().count() > 1) {
                same.forEach(one -> log.reject(conflict(one)));
            } else if (!hash(first, known).equals(first.contentHash())) {
                changed.add(first);
            }
        }
        return changed;
    }

    private static String hash(IncomingJudgements list, Knowledge known) {
        Knowledge.Entry<?> stored =
                known.judgements().get(known.iris().judgementList(name(list)).getURI());
        return stored == null ? "" : stored.contentHash();
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
