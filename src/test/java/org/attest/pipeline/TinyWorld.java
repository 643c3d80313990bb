package org.attest.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Small reports and authorities on one small war, as JSON, that share documents, extractors, names and things as much as
 * they can. A number and a variant make one: the same number is the same id, another variant other content.
 */
final class TinyWorld {

    static final int REPORTS = 5;
    static final int AUTHORITIES = 2;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TOWNS = List.of("Harrow Ford", "Mill Ford", "harrow ford");
    private static final List<String> ARMIES = List.of("Lume Army", "The Army", "LA");
    private static final List<String> FRONTS = List.of("River Front", "RF", "the rebels");
    private static final List<String> STANCES =
            List.of("asserts", "claims", "estimates", "hearsay", "plans", "predicts", "fears");
    /** Each a way to write a number that a careless copy would change. */
    private static final List<String> NUMBERS = List.of("430", "4.3e2", "9.0", "0.50", "1e3", "12", "1200000", "7.10");

    private final Random random;
    private final int number;

    private TinyWorld(int number, int variant) {
        this.number = number;
        this.random = new Random(variant * 7919L + number * 31L);
    }

    /** A report; two of them, of different extractors, are of one document. */
    static String report(int number, int variant) {
        return new TinyWorld(number, variant).report();
    }

    /** An authority; both know the town, one of them the army. */
    static String authority(int number, int variant) {
        return new TinyWorld(number, variant).authority();
    }

    private String report() {
        List<Object> testimonies = new ArrayList<>();
        int voices = 1 + random.nextInt(3);
        for (int i = 0; i < voices; i++) {
            testimonies.add(testimony(i));
        }
        return json(object(
                "format", "attest-report/1",
                "source", source(),
                "extractor",
                        object(
                                "kind",
                                "person",
                                "name",
                                number % 2 == 0 ? "Ann" : "Bob",
                                "version",
                                of(Arrays.asList(null, "1", "2")),
                                "date",
                                "2031-11-2" + random.nextInt(3)),
                "entities", entities(),
                "sources", List.of(spokenOf()),
                "events", List.of(object("id", "e0", "type", of(List.of("Capture", "Withdrawal")), "label", null)),
                "testimonies", testimonies,
                "excluded", List.of()));
    }

    private Map<String, Object> source() {
        int document = number / 2;
        return object(
                "id", "r" + number,
                "type", of(List.of("NewsArticle", "PressRelease")),
                "title", of(Arrays.asList(null, "Ford taken", "Ford lost")),
                "publisher", "paper",
                "authors", List.of(),
                "published", object("edtf", "2031-11-1" + random.nextInt(3), "basis", "stated"),
                "url", "https://post.example/" + document,
                "language", "en",
                "sha256", String.format("%064x", document + 1),
                "chain", List.of(object("relation", of(List.of("cites", "quotes")), "source", "other")));
    }

    /** Another report's document, or one that nobody has extracted. */
    private Map<String, Object> spokenOf() {
        return object(
                "id", "other",
                "type", "NewsArticle",
                "title", of(Arrays.asList(null, "Ford taken", "What was said")),
                "publisher", of(Arrays.asList(null, "paper")),
                "authors", List.of(),
                "published", object("edtf", null, "basis", "unknown"),
                "url", "https://post.example/" + (number / 2 + 1 + random.nextInt(2)) % 4);
    }

    private List<Object> entities() {
        return List.of(
                entity("paper", "Outlet", "Velin Post", null, null),
                entity("army", "Organisation", of(ARMIES), null, null),
                entity("front", "ArmedGroup", of(FRONTS), null, null),
                entity("town", of(List.of("Town", "Village", "City")), of(TOWNS), null, null),
                entity("mill", "Quarter", "Mill Quarter", null, "town"),
                entity("officer", "Person", null, "army", null));
    }

    private static Map<String, Object> entity(String id, String kind, String name, String partOf, String within) {
        return object(
                "id", id,
                "kind", kind,
                "name", name,
                "description", name == null ? "somebody who was there" : null,
                "partOf", partOf,
                "within", within);
    }

    private Map<String, Object> testimony(int voice) {
        List<Object> facts = new ArrayList<>();
        facts.add(event());
        facts.add(figure("f" + voice));
        if (random.nextBoolean()) {
            facts.add(object(
                    "fact",
                    "control",
                    "id",
                    "c" + voice,
                    "holder",
                    of(List.of("army", "front")),
                    "place",
                    of(List.of("town", "mill")),
                    "state",
                    "holds",
                    "date",
                    null,
                    "evidence",
                    List.of()));
        }
        if (random.nextBoolean()) {
            facts.add(object(
                    "fact",
                    "name",
                    "id",
                    "n" + voice,
                    "of",
                    of(List.of("front", "town")),
                    "name",
                    of(FRONTS),
                    "language",
                    "en",
                    "evidence",
                    List.of()));
        }
        return object(
                "id", "t" + voice,
                "speaker", of(Arrays.asList(null, "officer", "army")),
                "via", List.of(),
                "quotedFrom", of(Arrays.asList(null, "other")),
                "said", null,
                "stance", of(STANCES),
                "polarity", random.nextInt(4) == 0 ? "denies" : "affirms",
                "certainty", of(List.of("unstated", "certain", "possible")),
                "facts", facts);
    }

    private Map<String, Object> event() {
        Map<String, Object> event = object("fact", "event", "event", "e0");
        event.put("agents", List.of(of(List.of("army", "front"))));
        for (String none : List.of("targets", "supporters", "participants", "from", "toward", "means")) {
            event.put(none, List.of());
        }
        event.put("places", List.of(of(List.of("town", "mill"))));
        event.put("date", object("edtf", "2031-11-1" + random.nextInt(9), "ongoing", false, "relative", null));
        event.put("outcome", null);
        for (String none : List.of("partOf", "fulfils", "causes")) {
            event.put(none, null);
        }
        Object elsewhere = object("source", "r" + random.nextInt(REPORTS), "id", "e0");
        event.put("reverses", random.nextBoolean() ? elsewhere : null);
        event.put("evidence", List.of(object("by", "offsets", "start", random.nextInt(9), "end", 10)));
        return event;
    }

    private Map<String, Object> figure(String id) {
        Map<String, Object> value = object("exactly", new java.math.BigDecimal(of(NUMBERS)));
        for (String none : List.of("atLeast", "atMost", "about", "words", "share", "hedge")) {
            value.put(none, null);
        }
        Map<String, Object> figure = object("fact", "figure", "id", id, "measure", "killed", "value", value);
        for (String none : List.of("of", "unit", "place", "date", "refines")) {
            figure.put(none, null);
        }
        figure.put("group", "front");
        figure.put("event", "e0");
        figure.put("evidence", List.of());
        return figure;
    }

    private String authority() {
        List<Object> things = new ArrayList<>();
        things.add(known("harrow-ford", of(List.of("Town", "City")), of(TOWNS)));
        if (number == 0) {
            things.add(known("lume-army", "Organisation", of(ARMIES)));
        } else {
            things.add(known("river-front", "ArmedGroup", of(FRONTS)));
        }
        return json(object("format", "attest-authority/1", "name", "a" + number, "things", things));
    }

    private Map<String, Object> known(String id, String kind, String label) {
        boolean place = !kind.equals("Organisation") && !kind.equals("ArmedGroup");
        return object(
                "id",
                id,
                "kind",
                kind,
                "label",
                label,
                "language",
                "en",
                "names",
                List.of(object("name", of(place ? TOWNS : id.equals("lume-army") ? ARMIES : FRONTS), "language", "en")),
                "within",
                null,
                "partOf",
                null,
                "lat",
                place ? new java.math.BigDecimal("36." + random.nextInt(3)) : null,
                "lon",
                place ? new java.math.BigDecimal("43.10") : null,
                "differentFrom",
                List.of(),
                "identifiers",
                List.of("https://registry.example/" + id + random.nextInt(2)),
                "source",
                "https://registry.example/");
    }

    private <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static Map<String, Object> object(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put(members[i].toString(), members[i + 1]);
        }
        return object;
    }

    private static String json(Map<String, Object> object) {
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
