package org.attest.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.attest.ingest.Incoming;
import org.attest.ingest.IncomingAuthority;
import org.attest.model.AcceptanceRule;
import org.attest.model.Judgements;
import org.attest.pipeline.Derivation.Derived;
import org.attest.pipeline.Knowledge.Entry;
import org.attest.pipeline.Prepared.ReadyAuthority;
import org.attest.pipeline.Prepared.ReadyReport;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Rejection;
import org.attest.problem.Rejection.Reach;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.Iris;
import org.attest.resolve.judge.Decisions;

/** Everything of a run between reading and the first write: admission, derivation. */
final class Preparation {

    private final Stored stored;
    private final Knowledge known;
    private final Iris iris;
    private final AcceptanceRule rule;
    private final LoadOptions options;

    /**
     * A preparation against a database.
     *
     * @param known the authorities and judgements that it has
     */
    Preparation(Stored stored, Knowledge known, AcceptanceRule rule, LoadOptions options) {
        this.stored = stored;
        this.known = known;
        this.iris = known.iris();
        this.rule = rule;
        this.options = options;
    }

    Prepared prepare(Intake intake, LoadProgress progress) {
        RunLog log = intake.log();
        int rejectedBefore = log.rejections().size();
        List<IncomingAuthority> changed = changedAuthorities(intake.authorities(), log);
        int conflicts = log.rejections().size() - rejectedBefore;
        List<Entry<Judgements>> judged = new JudgementLists(known, options, log).changed(intake.judgements());
        Knowledge knowledge = inForce(changed, judged);
        Decisions decisions = knowledge.decisions();
        if (!judged.isEmpty()) {
            decisions.problems().forEach(log::accept);
        } else if (!changed.isEmpty()) {
            decisions.neverOne().forEach(log::accept);
        }
        Derivation derivation = new Derivation(iris, rule, knowledge.identity(decisions));
        Supplier<Derivation> unjudged = () -> new Derivation(iris, rule, knowledge.unjudged());
        Admission admission = new Admission(stored, iris, options.replace(), log);
        admission.decide(intake.reports());
        progress.stage("map and check", admission.admitted().size());
        List<ReadyReport> reports = new ArrayList<>();
        for (Incoming incoming : admission.admitted()) {
            derive(incoming, derivation, unjudged, admission.replaces(id(incoming)), log, reports);
            progress.step();
        }
        List<ReadyAuthority> authorities = authorities(changed, derivation, log);
        int lost = admission.rejected() + admission.admitted().size() - reports.size();
        return new Prepared(
                intake,
                admission.unchanged(),
                lost,
                intake.authorities().size() - changed.size() - conflicts,
                conflicts + changed.size() - authorities.size(),
                reports,
                authorities,
                judged,
                knowledge);
    }

    private static String id(Incoming incoming) {
        return incoming.report().orElseThrow().id();
    }

    private static void derive(
            Incoming incoming,
            Derivation derivation,
            Supplier<Derivation> unjudged,
            boolean replaces,
            RunLog log,
            List<ReadyReport> reports) {
        Derived derived = derivation.report(incoming.report().orElseThrow(), incoming.contentHash());
        derived.remarks().forEach(log::accept);
        Originals originals = new Originals(incoming.original(), incoming.where());
        derived.rejections().forEach(rejection -> log.reject(originals.restore(rejection)));
        CheckedBatch batch = derived.batch();
        if (batch == null) {
            return;
        }
        // What only judgements take from a report, these give back when they go: it is stored, as if it had come before
        // them.
        if (derived.facts() == 0 && incoming.factsGiven() > 0 && factsOf(incoming, unjudged.get()) == 0) {
            log.reject(empty(incoming));
            return;
        }
        reports.add(new ReadyReport(incoming, batch, replaces, derived.facts()));
    }

    private static int factsOf(Incoming incoming, Derivation derivation) {
        return derivation
                .report(incoming.report().orElseThrow(), incoming.contentHash())
                .facts();
    }

    private static Rejection empty(Incoming incoming) {
        Problem problem = Problem.of(
                ProblemCode.REPORT_EMPTY,
                incoming.where(),
                "none of its " + incoming.factsGiven() + " facts could be taken",
                "mend what is named above and load it again");
        return new Rejection(incoming.where(), Reach.REPORT, incoming.original(), List.of(problem));
    }

    /** Those of the run that the database has not just so; two of one name exclude each other. */
    private List<IncomingAuthority> changedAuthorities(List<IncomingAuthority> read, RunLog log) {
        Map<String, List<IncomingAuthority>> byName = new TreeMap<>();
        read.forEach(one ->
                byName.computeIfAbsent(name(one), key -> new ArrayList<>()).add(one));
        Map<String, String> storedHashes = new TreeMap<>();
        known.authorities().forEach((iri, entry) -> storedHashes.put(iri, entry.contentHash()));
        List<IncomingAuthority> changed = new ArrayList<>();
        for (List<IncomingAuthority> same : byName.values()) {
            IncomingAuthority first = same.getFirst();
            String storedHash = storedHashes.get(iris.authority(name(first)).getURI());
            boolean oneContent =
                    same.stream().map(IncomingAuthority::contentHash).distinct().count() == 1;
            if (!oneContent) {
                same.forEach(one -> log.reject(conflict(one, "stands in this run with other content as well")));
            } else if (storedHash == null || (options.replace() && !storedHash.equals(first.contentHash()))) {
                changed.add(first);
            } else if (!storedHash.equals(first.contentHash())) {
                log.reject(conflict(first, "is in the database with other content"));
            }
        }
        return changed;
    }

    private static Rejection conflict(IncomingAuthority authority, String what) {
        Problem problem = Problem.of(
                ProblemCode.SOURCE_CONFLICT,
                authority.where().at("/name"),
                "an authority \"" + name(authority) + "\" " + what,
                "load it with --replace to put it in the place of the stored one, or give it another name");
        return new Rejection(authority.where(), Reach.REPORT, authority.original(), List.of(problem));
    }

    private static String name(IncomingAuthority incoming) {
        return incoming.authority().orElseThrow().name();
    }

    /** What the database has, with what the run brings in its place. */
    private Knowledge inForce(List<IncomingAuthority> changed, List<Entry<Judgements>> judged) {
        Knowledge knowledge = known.copy();
        for (IncomingAuthority incoming : changed) {
            knowledge
                    .authorities()
                    .put(
                            iris.authority(name(incoming)).getURI(),
                            new Entry<>(incoming.authority().orElseThrow(), incoming.contentHash()));
        }
        judged.forEach(list -> knowledge
                .judgements()
                .put(iris.judgementList(list.content().name()).getURI(), list));
        return knowledge;
    }

    private static List<ReadyAuthority> authorities(
            List<IncomingAuthority> changed, Derivation derivation, RunLog log) {
        List<ReadyAuthority> ready = new ArrayList<>();
        for (IncomingAuthority incoming : changed) {
            Derived derived = derivation.authority(incoming.authority().orElseThrow(), incoming.contentHash());
            derived.remarks().forEach(log::accept);
            Originals originals = new Originals(incoming.original(), incoming.where());
            derived.rejections().forEach(rejection -> log.reject(originals.restore(rejection)));
            if (derived.batch() != null) {
                ready.add(new ReadyAuthority(incoming, derived.batch()));
            }
        }
        return ready;
    }
}
