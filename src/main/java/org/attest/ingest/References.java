package org.attest.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.attest.ingest.json.Fields;
import org.attest.ingest.json.JsonCursor;
import org.attest.model.Entity;
import org.attest.model.EventDecl;
import org.attest.model.Ref;
import org.attest.model.Source;
import org.attest.problem.Nearest;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads references and checks those that stay within the report: that what they name is declared, and of a kind that fits.
 * What lies in another report is looked for after the run, not here.
 */
final class References {

    private static final Set<String> ELSEWHERE = Set.of("source", "id");

    private final Declared<Entity> entities = new Declared<>("entity", "entities");
    private final Declared<Source> sources = new Declared<>("source", "sources");
    private final Declared<EventDecl> events = new Declared<>("event", "events");
    private final Map<String, String> figures = new HashMap<>();
    private final String reportId;

    /** @param root the whole report: a figure may refine one that comes later */
    References(JsonNode root) {
        reportId = root.path("source").path("id").asText();
        for (JsonNode testimony : root.path("testimonies")) {
            for (JsonNode fact : testimony.path("facts")) {
                figures.merge(
                        fact.path("id").asText(),
                        fact.path("fact").asText(),
                        (one, other) -> one.equals("figure") ? one : other);
            }
        }
    }

    Declared<Entity> entities() {
        return entities;
    }

    Declared<Source> sources() {
        return sources;
    }

    Declared<EventDecl> events() {
        return events;
    }

    /** An entity that must be there; {@code ""} when it is not. */
    String entity(Fields fields, String name, Role role) {
        JsonCursor value = fields.required(name);
        return value == null ? "" : entity(value, role);
    }

    @Nullable String entityOrNull(Fields fields, String name, Role role) {
        JsonCursor value = fields.nullable(name);
        return value == null ? null : entity(value, role);
    }

    List<String> entities(Fields fields, String name, Role role) {
        List<String> ids = new ArrayList<>();
        for (JsonCursor item : fields.list(name)) {
            String id = entity(item, role);
            once(item, id, ids);
        }
        return List.copyOf(ids);
    }

    private static void once(JsonCursor item, String id, List<String> ids) {
        if (ids.contains(id) && !id.isEmpty()) {
            item.complainOfTwice(id);
        }
        ids.add(id);
    }

    private String entity(JsonCursor value, Role role) {
        Entity entity = entities.find(value);
        if (entity == null) {
            return "";
        }
        fits(value, entity, role);
        return entity.id();
    }

    private static void fits(JsonCursor value, Entity entity, Role role) {
        if (!role.fits(entity.kind())) {
            value.complain(
                    ProblemCode.REFERENCE_KIND,
                    "\"" + entity.id() + "\" is declared as " + entity.kind().word() + ", where " + role.wanted()
                            + " is wanted",
                    "refer to " + role.wanted() + ", or correct the kind at "
                            + entity.where().pointer());
        }
    }

    @Nullable String sourceOrNull(Fields fields, String name) {
        JsonCursor value = fields.nullable(name);
        return value == null ? null : source(value);
    }

    String source(Fields fields, String name) {
        JsonCursor value = fields.required(name);
        return value == null ? "" : source(value);
    }

    List<String> sources(Fields fields, String name) {
        List<String> ids = new ArrayList<>();
        for (JsonCursor item : fields.list(name)) {
            once(item, source(item), ids);
        }
        return List.copyOf(ids);
    }

    private String source(JsonCursor value) {
        Source source = sources.find(value);
        return source == null ? "" : source.id();
    }

    /** The declared event that a fact tells of; {@code ""} when there is none. */
    String event(Fields fields, String name) {
        JsonCursor value = fields.required(name);
        EventDecl event = value == null ? null : events.find(value);
        return event == null ? "" : event.id();
    }

    /** A reference to an event, here or in another report. */
    @Nullable Ref eventOrNull(Fields fields, String name) {
        JsonCursor value = fields.nullable(name);
        return value == null ? null : event(value);
    }

    /** A reference to an event, here or in another report. */
    Ref event(JsonCursor value) {
        return ref(value, events::find);
    }

    /** A reference to a figure, here or in another report. */
    @Nullable Ref figureOrNull(Fields fields, String name) {
        JsonCursor value = fields.nullable(name);
        return value == null ? null : ref(value, this::figure);
    }

    private void figure(JsonCursor value) {
        String id = Ids.read(value);
        String kind = figures.get(id);
        if (kind != null && !kind.equals("figure")) {
            value.complain(
                    ProblemCode.REFERENCE_KIND,
                    "\"" + id + "\" is a fact of kind " + JsonCursor.cut(kind) + ", where a figure is wanted",
                    "refer to a figure");
        } else if (kind == null && !id.isEmpty()) {
            List<String> known = figures.entrySet().stream()
                    .filter(fact -> fact.getValue().equals("figure"))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            value.complain(
                    ProblemCode.REFERENCE_DANGLING,
                    "there is no figure \"" + id + "\"",
                    Nearest.of(id, known)
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse("give a figure this id"));
        }
    }

    private Ref ref(JsonCursor value, Consumer<JsonCursor> local) {
        if (!value.node().isObject()) {
            local.accept(value);
            return Ref.local(value.node().asText());
        }
        Fields fields = value.object(ELSEWHERE);
        String report = Ids.read(fields, "source");
        String id = Ids.read(fields, "id");
        JsonCursor idCursor = fields.nullable("id");
        if (report.equals(reportId) && idCursor != null && !id.isEmpty()) {
            local.accept(idCursor);
        }
        return new Ref(report, id);
    }
}
