package org.attest.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import org.attest.ingest.json.JsonText;
import org.attest.model.Dating;
import org.attest.model.Evidence;
import org.attest.model.Fact;
import org.attest.model.Quantity;
import org.attest.model.Ref;
import org.attest.model.Word;
import org.jspecify.annotations.Nullable;

/** Writes facts and what they are made of. */
final class FactWriter {

    private FactWriter() {}

    /** @param confidence how sure the extractor is of it; null when it does not say */
    static ObjectNode fact(Fact fact, @Nullable BigDecimal confidence) {
        ObjectNode json = JsonText.object();
        json.put("fact", fact.kind());
        switch (fact) {
            case Fact.Event event -> event(event, json);
            case Fact.Figure figure -> figure(figure, json);
            case Fact.Control control -> control(control, json);
            case Fact.Position position -> position(position, json);
            case Fact.Relation relation -> relation(relation, json);
            case Fact.Characterisation called -> characterisation(called, json);
            case Fact.Name name -> name(name, json);
        }
        json.put("confidence", confidence);
        json.set("evidence", JsonText.list(fact.evidence(), FactWriter::evidence));
        return json;
    }

    private static void event(Fact.Event event, ObjectNode json) {
        json.put("event", event.id());
        json.set("agents", JsonText.texts(event.agents()));
        json.set("targets", JsonText.texts(event.targets()));
        json.set("supporters", JsonText.texts(event.supporters()));
        json.set("participants", JsonText.texts(event.participants()));
        json.set("places", JsonText.texts(event.places()));
        json.set("from", JsonText.texts(event.from()));
        json.set("toward", JsonText.texts(event.toward()));
        json.put("placePrecision", word(event.placePrecision()));
        json.set("date", dating(event.date()));
        json.put("outcome", word(event.outcome()));
        json.set("means", JsonText.texts(event.means()));
        json.set("weapons", JsonText.list(event.weapons(), weapon -> TextNode.valueOf(weapon.word())));
        json.set("partOf", ref(event.partOf()));
        json.set("reverses", ref(event.reverses()));
        json.set("fulfils", ref(event.fulfils()));
        json.set("causes", JsonText.list(event.causes(), FactWriter::ref));
    }

    private static void figure(Fact.Figure figure, ObjectNode json) {
        json.put("id", figure.id());
        json.put("measure", figure.measure());
        json.put("of", figure.of());
        json.put("group", figure.group());
        json.put("counted", word(figure.counted()));
        json.set("value", quantity(figure.value()));
        json.put("unit", figure.unit());
        json.put("per", word(figure.per()));
        json.set("event", ref(figure.event()));
        json.put("place", figure.place());
        json.set("date", dating(figure.date()));
        json.set("refines", ref(figure.refines()));
    }

    private static void control(Fact.Control control, ObjectNode json) {
        json.put("id", control.id());
        json.put("holder", control.holder());
        json.put("place", control.place());
        json.put("state", control.state().word());
        json.set("date", dating(control.date()));
    }

    private static void position(Fact.Position position, ObjectNode json) {
        json.put("id", position.id());
        json.put("person", position.person());
        json.put("post", position.post());
        json.put("postKind", word(position.postKind()));
        json.put("rank", position.rank());
        json.put("organisation", position.organisation());
        json.set("date", dating(position.date()));
    }

    private static void relation(Fact.Relation relation, ObjectNode json) {
        json.put("id", relation.id());
        json.put("subject", relation.subject());
        json.put("relation", relation.relation().word());
        json.put("object", relation.object());
        json.set("distance", quantity(relation.distance()));
        json.put("unit", relation.unit());
        json.put("direction", relation.direction());
        json.set("date", dating(relation.date()));
    }

    private static void characterisation(Fact.Characterisation called, ObjectNode json) {
        json.put("id", called.id());
        json.put("of", called.of());
        json.set("event", ref(called.event()));
        json.put("as", called.as());
        json.put("language", called.language());
    }

    private static void name(Fact.Name name, ObjectNode json) {
        json.put("id", name.id());
        json.put("of", name.of());
        json.put("name", name.name());
        json.put("language", name.language());
        json.set("date", dating(name.date()));
    }

    /** A word of a closed list; null for null. */
    static @Nullable String word(@Nullable Word word) {
        return word == null ? null : word.word();
    }

    static JsonNode dating(@Nullable Dating dating) {
        if (dating == null) {
            return NullNode.getInstance();
        }
        ObjectNode json = JsonText.object();
        json.put("edtf", dating.edtf().text());
        json.put("ongoing", dating.ongoing());
        json.set("relative", relative(dating.relative()));
        return json;
    }

    private static JsonNode relative(Dating.@Nullable Relative relative) {
        if (relative == null) {
            return NullNode.getInstance();
        }
        ObjectNode json = JsonText.object();
        json.put("phrase", relative.phrase());
        json.put("anchor", relative.anchor().text());
        json.put("rule", relative.rule());
        return json;
    }

    private static JsonNode quantity(@Nullable Quantity quantity) {
        if (quantity == null) {
            return NullNode.getInstance();
        }
        ObjectNode json = JsonText.object();
        json.put("exactly", quantity.exactly());
        json.put("atLeast", quantity.atLeast());
        json.put("atMost", quantity.atMost());
        json.put("about", quantity.about());
        json.put("words", quantity.words());
        json.put("share", quantity.share());
        json.put("hedge", quantity.hedge());
        return json;
    }

    private static JsonNode ref(@Nullable Ref ref) {
        if (ref == null) {
            return NullNode.getInstance();
        }
        if (ref.report() == null) {
            return TextNode.valueOf(ref.id());
        }
        ObjectNode json = JsonText.object();
        json.put("source", ref.report());
        json.put("id", ref.id());
        return json;
    }

    static ObjectNode evidence(Evidence evidence) {
        ObjectNode json = JsonText.object();
        switch (evidence) {
            case Evidence.Words words -> {
                json.put("by", "words");
                json.put("quote", words.quote());
                json.put("nth", words.nth());
            }
            case Evidence.Span span -> {
                json.put("by", "offsets");
                json.put("start", span.start());
                json.put("end", span.end());
            }
        }
        return json;
    }
}
