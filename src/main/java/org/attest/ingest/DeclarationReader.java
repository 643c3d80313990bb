package org.attest.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.attest.ingest.json.Fields;
import org.attest.ingest.json.JsonCursor;
import org.attest.model.Entity;
import org.attest.model.EntityKind;
import org.attest.model.EventDecl;
import org.attest.model.Source;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemLog;
import org.attest.problem.Rejection.Reach;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a report declares before its testimonies: entities, documents spoken of, events. Each stands and falls by itself, and with what it
 * refers to.
 *
 * @param references where they are entered
 * @param ledger where complaints go
 */
record DeclarationReader(References references, Ledger ledger) {

    private static final Set<String> ENTITY =
            Set.of("id", "kind", "name", "description", "partOf", "within", "echelon", "branch");
    private static final Set<String> EVENT = Set.of("id", "type", "label");

    List<Entity> entities(List<JsonCursor> items) {
        Drafts<Entity> drafts = new Drafts<>();
        items.forEach(item -> drafts.add(entity(item)));
        return drafts.settle(ledger, references.entities());
    }

    private static Drafts.Draft<Entity> entity(JsonCursor item) {
        ProblemLog log = new ProblemLog();
        JsonCursor at = item.complainingTo(log);
        Fields fields = at.object(ENTITY);
        String id = Ids.local(fields, "id");
        List<Drafts.Link> links = new ArrayList<>();
        JsonCursor partOf = fields.nullable("partOf");
        JsonCursor within = fields.nullable("within");
        Drafts.link(partOf, Role.ANY, true, links);
        Drafts.link(within, Role.PLACE, true, links);
        EntityKind kind = fields.word("kind", EntityKind.class);
        Entity entity = new Entity(
                id,
                kind,
                fields.textOrNull("name"),
                fields.textOrNull("description"),
                partOf == null ? null : partOf.node().asText(),
                within == null ? null : within.node().asText(),
                Forces.echelonOrNull(fields, kind),
                Forces.branchOrNull(fields, kind),
                at.where());
        if (entity.name() == null && entity.description() == null && at.node().isObject()) {
            at.complain(
                    ProblemCode.FIELD_MISSING,
                    "the entity has neither name nor description",
                    "give the name, or for someone the source does not name a description in your own words");
        }
        return new Drafts.Draft<>(at, log, id, entity.kind(), links, entity);
    }

    List<Source> sources(List<JsonCursor> items) {
        SourceReader reader = new SourceReader(references, false);
        return each(items, reader::spokenOf, Source::id, references.sources());
    }

    List<EventDecl> events(List<JsonCursor> items) {
        return each(items, DeclarationReader::event, EventDecl::id, references.events());
    }

    private static EventDecl event(JsonCursor at) {
        Fields fields = at.object(EVENT);
        return new EventDecl(Ids.local(fields, "id"), fields.text("type"), fields.textOrNull("label"), at.where());
    }

    private <T> List<T> each(
            List<JsonCursor> items, Function<JsonCursor, T> reading, Function<T, String> idOf, Declared<T> declared) {
        Map<String, Where> seen = new HashMap<>();
        List<T> standing = new ArrayList<>();
        for (JsonCursor item : items) {
            ProblemLog log = new ProblemLog();
            T record = reading.apply(item.complainingTo(log));
            String id = idOf.apply(record);
            complainOfTwice(id, seen.putIfAbsent(id, item.where()), item.where(), log);
            if (ledger.settle(item, Reach.DECLARATION, log)) {
                declared.good(id, record);
                standing.add(record);
            } else {
                declared.rejected(id, item.where());
            }
        }
        return List.copyOf(standing);
    }

    private static void complainOfTwice(String id, @Nullable Where earlier, Where here, ProblemLog log) {
        if (earlier != null && !id.isEmpty()) {
            log.add(
                    ProblemCode.ID_TWICE,
                    here.child("id"),
                    "the id \"" + id + "\" is taken, see " + earlier.pointer(),
                    "give one of the two another id");
        }
    }
}
