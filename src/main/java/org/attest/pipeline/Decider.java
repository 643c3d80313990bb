package org.attest.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.ingest.judgements.JudgementWriter;
import org.attest.model.JudgedKey;
import org.attest.model.Judgement;
import org.attest.model.Judgements;
import org.attest.problem.Problem;
import org.attest.problem.Rejection;
import org.attest.rdf.Iris;
import org.attest.resolve.judge.Decisions;
import org.attest.store.Archive;
import org.attest.store.ChangeLog;
import org.attest.store.GraphStore;
import org.attest.store.LoadNote;
import org.attest.store.Receipt;

/**
 * Takes decisions of a person at the database into its list {@code decided}, and takes them back: each time in one
 * transaction, with all that it makes another than before, while readers go on.
 */
public final class Decider {

    /** The list that decisions at the database go into. */
    public static final String LIST = "decided";

    private final GraphStore store;
    private final ChangeLog changes;
    private final ChangedRecords records;
    private final Iris iris;

    /**
     * For an open database.
     *
     * @param changes is told what changes there
     * @param records derives records of datasets anew
     */
    public Decider(GraphStore store, ChangeLog changes, ChangedRecords records) {
        this.store = store;
        this.changes = changes;
        this.records = records;
        this.iris = new Iris(store.settings().base());
    }

    /**
     * What a decision did.
     *
     * @param receipt what was written
     * @param rederived how many reports were derived anew
     * @param problems contradictions, and judgements on what is not there; of all lists
     * @param lost what of that which is stored cannot be taken any more, with what things are now
     * @param rejectFile where that was written; empty where nothing was lost
     */
    public record Decided(
            Receipt receipt, int rederived, List<Problem> problems, List<Rejection> lost, Optional<Path> rejectFile) {}

    /**
     * Takes judgements. Where one of the same pair is in the list already, the later one holds; one of the same second is put
     * a second later.
     */
    public Decided take(List<Judgement> judgements) {
        List<Judgement> list = new ArrayList<>(decided());
        for (Judgement judgement : judgements) {
            list.add(after(judgement, list));
        }
        return store(list);
    }

    private Judgement after(Judgement judgement, List<Judgement> list) {
        Optional<String> last = list.stream()
                .filter(other -> isOf(other, judgement.a(), judgement.b()))
                .map(Judgement::moment)
                .max(Comparator.naturalOrder());
        if (last.isEmpty() || last.get().compareTo(judgement.moment()) < 0) {
            return judgement;
        }
        String when = Instant.parse(last.get()).plus(1, ChronoUnit.SECONDS).toString();
        return new Judgement(
                judgement.verdict(),
                judgement.a(),
                judgement.b(),
                judgement.who(),
                when,
                judgement.why(),
                judgement.where());
    }

    /**
     * Takes the latest judgement of the list on a pair back: the database is then what it was before it.
     *
     * @return empty where the list has none on that pair
     */
    public Optional<Decided> undo(String a, String b) {
        List<Judgement> list = new ArrayList<>(decided());
        Optional<Judgement> last =
                list.stream().filter(other -> isOf(other, a, b)).max(Comparator.comparing(Judgement::moment));
        return last.map(judgement -> {
            list.remove(judgement);
            return store(list);
        });
    }

    /** The judgements in the list, in no order. */
    public List<Judgement> decided() {
        Knowledge.Entry<Judgements> entry = knowledge().judgements().get(listIri());
        return entry == null ? List.of() : entry.content().judgements();
    }

    /** All lists of judgements of the database. */
    public List<Judgements> lists() {
        return knowledge().judgements().values().stream()
                .map(Knowledge.Entry::content)
                .toList();
    }

    private boolean isOf(Judgement judgement, String a, String b) {
        String one = JudgedKey.of(judgement.a(), iris.base());
        String other = JudgedKey.of(judgement.b(), iris.base());
        String left = JudgedKey.of(a, iris.base());
        String right = JudgedKey.of(b, iris.base());
        return (one.equals(left) && other.equals(right)) || (one.equals(right) && other.equals(left));
    }

    private Decided store(List<Judgement> list) {
        Knowledge before = knowledge();
        Knowledge after = before.copy();
        String hash = Archive.hash(new byte[0]);
        if (list.isEmpty()) {
            after.judgements().remove(listIri());
        } else {
            byte[] text = JudgementWriter.text(new Judgements(LIST, list)).getBytes(StandardCharsets.UTF_8);
            hash = store.archive().put(text);
            // As it is read when it is needed again: with the lines that contradictions name.
            Judgements judgements = new Archived(store.archive()).judgements(LIST, hash);
            after.judgements().put(listIri(), new Knowledge.Entry<>(judgements, hash));
        }
        Instant started = Instant.now();
        KnowledgeUpdate update =
                new KnowledgeUpdate(store, Settings.acceptance(store.settings()), before, after, records);
        LoadNote note = new LoadNote(iris.load(started, hash).getURI(), started);
        KnowledgeUpdate.Ready ready;
        Receipt receipt;
        try {
            ready = update.prepare(List.of(), note);
            receipt = store.apply(ready.inputs(), changes);
        } catch (RuntimeException e) {
            removeUnused(after);
            throw e;
        }
        removeUnused(before);
        Decisions decisions = update.decisions();
        List<Problem> problems = new ArrayList<>(decisions.problems());
        problems.addAll(decisions.dangling(new Judgeable(store)::isThere));
        return new Decided(receipt, ready.rederived(), problems, update.lost(), rejects(started, update.lost()));
    }

    private Optional<Path> rejects(Instant started, List<Rejection> lost) {
        try {
            return RejectFile.writeAny(store, started, lost);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list that is not, or no longer, in force is named by nothing. */
    private void removeUnused(Knowledge knowledge) {
        Knowledge.Entry<Judgements> old = knowledge.judgements().get(listIri());
        if (old != null && !store.contents().liveHashes().contains(old.contentHash())) {
            store.archive().remove(old.contentHash());
        }
    }

    private Knowledge knowledge() {
        return Knowledge.of(store.contents(), store.archive(), iris);
    }

    private String listIri() {
        return iris.judgementList(LIST).getURI();
    }
}
