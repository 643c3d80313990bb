package org.attest.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.ingest.json.Fields;
import org.attest.ingest.json.JsonCursor;
import org.attest.model.Certainty;
import org.attest.model.Fact;
import org.attest.model.Polarity;
import org.attest.model.Stance;
import org.attest.model.Testimony;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemLog;
import org.attest.problem.Rejection.Reach;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/** Reads testimonies: a bad head costs the testimony, a bad fact only itself. */
final class TestimonyReader {

    private static final Set<String> KNOWN =
            Set.of("id", "speaker", "via", "quotedFrom", "basedOn", "said", "stance", "polarity", "certainty", "facts");

    private final References references;
    private final FactReader facts;
    private final AccountIds accounts;
    private final Ledger ledger;
    private final Map<String, Where> ids = new HashMap<>();
    private int count;

    TestimonyReader(References references, FactReader facts, AccountIds accounts, Ledger ledger) {
        this.references = references;
        this.facts = facts;
        this.accounts = accounts;
        this.ledger = ledger;
    }

    List<Testimony> read(List<JsonCursor> items) {
        List<Testimony> standing = new ArrayList<>();
        for (JsonCursor item : items) {
            ProblemLog head = new ProblemLog();
            Ledger inner = new Ledger();
            Testimony testimony = read(item.complainingTo(head), inner);
            if (head.blocks()) {
                // One rejection for the whole: it holds the facts and what is wrong with them.
                inner.problems().forEach(head::accept);
                ledger.settle(item, Reach.TESTIMONY, head);
            } else {
                ledger.add(head);
                ledger.add(inner);
                standing.add(testimony);
            }
        }
        return List.copyOf(standing);
    }

    private Testimony read(JsonCursor at, Ledger inner) {
        Fields fields = at.object(KNOWN);
        String id = Ids.local(fields, "id");
        Where earlier = id.isEmpty() ? null : ids.putIfAbsent(id, at.where());
        if (earlier != null) {
            new JsonCursor(at.node(), at.where().child("id"), at.problems())
                    .complain(
                            ProblemCode.ID_TWICE,
                            "the id \"" + id + "\" is taken, see " + earlier.pointer(),
                            "give one of the two testimonies another id");
        }
        Polarity polarity = fields.word("polarity", Polarity.class);
        int number = count++;
        List<Rated> rated = inner.records(fields.list("facts"), Reach.FACT, fact -> fact(fact, number, polarity));
        return new Testimony(
                id,
                references.entityOrNull(fields, "speaker", Role.ACTOR),
                references.entities(fields, "via", Role.ACTOR),
                references.sourceOrNull(fields, "quotedFrom"),
                references.sources(fields, "basedOn"),
                Dates.datingOrNull(fields, "said"),
                fields.word("stance", Stance.class),
                polarity,
                fields.word("certainty", Certainty.class),
                rated.stream().map(Rated::fact).toList(),
                confidence(rated),
                at.where());
    }

    /** A fact and how sure its extractor is of it. */
    private record Rated(Fact fact, @Nullable BigDecimal confidence) {}

    private static Map<String, BigDecimal> confidence(List<Rated> facts) {
        Map<String, BigDecimal> confidence = new HashMap<>();
        for (Rated rated : facts) {
            if (rated.confidence != null) {
                confidence.put(rated.fact.id(), rated.confidence);
            }
        }
        return confidence;
    }

    private @Nullable Rated fact(JsonCursor at, int testimony, Polarity polarity) {
        Fact fact = facts.read(at);
        if (fact == null) {
            return null;
        }
        accounts.use(fact.kind(), fact.id(), testimony, polarity, at.where(), at.problems());
        return new Rated(fact, Values.confidence(at));
    }
}
