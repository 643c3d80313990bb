package org.attest.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Triple;
import org.attest.ingest.Incoming;
import org.attest.map.JudgementMapper;
import org.attest.model.AcceptanceRule;
import org.attest.model.Judgements;
import org.attest.model.Report;
import org.attest.pipeline.Derivation.Derived;
import org.attest.pipeline.Knowledge.Entry;
import org.attest.problem.Rejection;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Ontology;
import org.attest.resolve.Identity;
import org.attest.resolve.judge.Decisions;
import org.attest.store.Change;
import org.attest.store.Contents.StoredReport;
import org.attest.store.GraphStore;
import org.attest.store.LoadNote;
import org.attest.store.Relinking;
import org.attest.store.StoreException;
import org.attest.validate.Checked;
import org.attest.validate.ShapeSet;
import org.attest.validate.Validator;
import org.jspecify.annotations.Nullable;

/**
 * What has to be written where a database gets other authorities or judgements: these, and everything stored that they make
 * another than before, derived anew from the archive.
 *
 * <p>Nothing is written here. What enters beside it, is handed in.
 */
final class KnowledgeUpdate {

    private final GraphStore store;
    private final Knowledge before;
    private final Knowledge after;
    private final Decisions decisions;
    private final Identity identity;
    private final Derivation derivation;
    private final ChangedRecords records;
    private final AcceptanceRule rule;
    private @Nullable Derivation derivationBefore;
    private final List<Rejection> lost = new ArrayList<>();

    /**
     * An update.
     *
     * @param before what the database has
     * @param after what it is to have
     */
    KnowledgeUpdate(GraphStore store, AcceptanceRule rule, Knowledge before, Knowledge after, ChangedRecords records) {
        this.store = store;
        this.before = before;
        this.after = after;
        this.decisions = after.decisions();
        this.identity = after.identity(decisions);
        this.derivation = new Derivation(after.iris(), rule, identity);
        this.records = records;
        this.rule = rule;
    }

    /** By which everything that enters is to be derived. */
    Derivation derivation() {
        return derivation;
    }

    /** What the judgements come to that the database is to have. */
    Decisions decisions() {
        return decisions;
    }

    /** Whether the database is to have other authorities or judgements than before. */
    boolean isNeeded() {
        return !before.authorities().equals(after.authorities())
                || !before.judgements().equals(after.judgements());
    }

    /**
     * All of it.
     *
     * @param inputs what was derived from it
     * @param rederived how many reports were derived anew
     */
    record Ready(Relinking inputs, int rederived) {}

    /**
     * Derives what is needed.
     *
     * @param entering batches that enter with it, authorities among them; what is stored of these inputs is not looked at
     */
    Ready prepare(List<CheckedBatch> entering, LoadNote note) {
        Set<String> fresh = new HashSet<>();
        entering.forEach(batch -> fresh.add(batch.batch().subject().getURI()));
        Identity was = before.identity();
        IdentityChange change = IdentityChange.of(store, was, identity);
        List<CheckedBatch> batches = new ArrayList<>(entering);
        batches.addAll(authorities(change, fresh));
        batches.addAll(judgements());
        List<CheckedBatch> reports = reports(change, fresh);
        batches.addAll(reports);
        Set<String> gone = new HashSet<>(before.judgements().keySet());
        gone.removeAll(after.judgements().keySet());
        Change inputs = new Change(Set.of(), gone, batches, note);
        Relinking.Records changed = records.of(store, was, identity, change.records(), lost::add);
        long count = change.records().values().stream().mapToLong(Set::size).sum();
        Relinking relinking = new Relinking(inputs, change.replacements(), united(), changed, count);
        return new Ready(relinking, reports.size());
    }

    /**
     * What of that which is stored cannot be taken any more: of reports and authorities when it is prepared, of records when it is
     * stored.
     */
    List<Rejection> lost() {
        return List.copyOf(lost);
    }

    private List<CheckedBatch> authorities(IdentityChange change, Set<String> fresh) {
        boolean changed = !before.authorities().equals(after.authorities());
        if (!changed && !before.isSpokenOf(change.keys())) {
            return List.of();
        }
        List<CheckedBatch> batches = new ArrayList<>();
        after.authorities().forEach((iri, entry) -> {
            if (!fresh.contains(iri)) {
                Derived derived = derivation.authority(entry.content(), entry.contentHash());
                add("authority/" + entry.content().name(), derived, batches);
                note(
                        "authority/" + entry.content().name(),
                        derived.rejections(),
                        was -> was.authority(entry.content(), entry.contentHash()));
            }
        });
        return batches;
    }

    private List<CheckedBatch> reports(IdentityChange change, Set<String> fresh) {
        SortedSet<String> wanted = new TreeSet<>();
        if (before.authorities().equals(after.authorities())) {
            wanted.addAll(change.reports());
            wanted.addAll(store.contents().sharing(change.reports()));
        } else {
            store.contents().reports().forEach(report -> wanted.add(report.iri()));
        }
        wanted.removeAll(fresh);
        Archived archived = new Archived(store.archive());
        List<CheckedBatch> batches = new ArrayList<>();
        for (String iri : wanted) {
            Optional<StoredReport> report = store.contents().report(iri);
            report.ifPresent(stored -> report(stored, archived.incoming(stored), batches));
        }
        return batches;
    }

    private void report(StoredReport stored, Incoming incoming, List<CheckedBatch> batches) {
        String name = "report/" + stored.id();
        Report report = incoming.report()
                .orElseThrow(() -> new DamagedArchiveException(stored.contentHash(), "holds no report any more"));
        Derived derived = derivation.report(report, stored.contentHash());
        add(name, derived, batches);
        Originals originals = new Originals(incoming.original(), incoming.where());
        List<Rejection> rejections =
                derived.rejections().stream().map(originals::restore).toList();
        note(name, rejections, was -> was.report(report, stored.contentHash()));
    }

    private void note(String input, List<Rejection> rejections, Function<Derivation, Derived> again) {
        if (!rejections.isEmpty()) {
            Derivation was = derivationBefore == null
                    ? new Derivation(before.iris(), rule, before.identity())
                    : derivationBefore;
            derivationBefore = was;
            lost.addAll(Losses.of(input, again.apply(was).rejections(), rejections));
        }
    }

    /** What was taken once and could not be taken now would stay as it was, and speak of things that are others by now. */
    private static void add(String input, Derived derived, List<CheckedBatch> batches) {
        if (derived.batch() == null) {
            throw new StoreException("nothing was changed: with what things would be then, " + input
                    + " would break a shape (judge otherwise, or mend it)");
        }
        batches.add(derived.batch());
    }

    private List<CheckedBatch> judgements() {
        return before.judgements().equals(after.judgements())
                        && inForce(before, before.decisions()).equals(inForce(after, decisions))
                ? List.of()
                : judgements(after, decisions);
    }

    /** Which judgements count: authorities know things that by their kinds are never one. */
    private static List<Boolean> inForce(Knowledge knowledge, Decisions decisions) {
        return knowledge.judgements().values().stream()
                .flatMap(list -> list.content().judgements().stream())
                .map(decisions::inForce)
                .toList();
    }

    /** All lists of judgements as batches. */
    static List<CheckedBatch> judgements(Knowledge knowledge, Decisions decisions) {
        Ontology ontology = Ontology.standard();
        Validator validator = new Validator(ShapeSet.standard(), ontology);
        JudgementMapper mapper = new JudgementMapper(knowledge.iris(), ontology);
        List<CheckedBatch> batches = new ArrayList<>();
        for (Map.Entry<String, Entry<Judgements>> list : knowledge.judgements().entrySet()) {
            GraphBatch batch =
                    mapper.map(list.getValue().content(), list.getValue().contentHash(), decisions::inForce);
            Checked checked = validator.check(batch, thing -> Set.of());
            if (checked.batch() == null || !checked.rejections().isEmpty()) {
                throw new IllegalStateException("a list of judgements breaks a shape: " + checked.rejections());
            }
            batches.add(checked.batch());
        }
        return batches;
    }

    private Set<Triple> united() {
        return united(after, decisions);
    }

    /** Which accounts an occurrence unites. */
    static Set<Triple> united(Knowledge knowledge, Decisions decisions) {
        JudgementMapper mapper = new JudgementMapper(knowledge.iris(), Ontology.standard());
        Set<Triple> united = new HashSet<>();
        decisions.classes().forEach(members -> mapper.unites(members).forEach(quad -> united.add(quad.asTriple())));
        return united;
    }
}
