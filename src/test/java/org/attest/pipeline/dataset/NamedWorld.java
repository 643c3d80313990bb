package org.attest.pipeline.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.attest.ingest.acled.AcledRows;

/**
 * Small inputs of every kind on one invented war, whose names, ids and identifiers meet as often as they can: reports,
 * two authorities, two datasets in two releases each. The same seed gives the same.
 */
final class NamedWorld {

    static final int REPORTS = 4;

    private static final List<String> TOWNS = List.of("Oldmill", "Old Mill", "Al-Oldmill", "Newmill");
    private static final List<String> GROUPS = List.of("Red Reed", "Reed Front", "The Reed", "Lume Army");
    private static final List<String> OUTLETS = List.of("Varland Herald", "The Bell", "Velin Post");
    private static final String ACTOR = "https://ucdp.uu.se/actor/";
    private static final String PLACE = "https://sws.geonames.org/";

    private final Random random;

    NamedWorld(long seed) {
        random = new Random(seed);
    }

    /** A report of that number. */
    String report(int number) {
        String id = "r" + number;
        return """
                {"format":"attest-report/1",
                 "source":{"id":"%s","type":"NewsArticle","title":"Reed","publisher":"paper","authors":[],
                  "published":{"edtf":"2031-11-11","basis":"stated"},"url":"https://post.example/%s","language":"en",
                  "sha256":null,"chain":[]},
                 "extractor":{"kind":"person","name":"Ann","version":null,"date":"2031-11-20"},
                 "entities":[%s],
                 "sources":[],
                 "events":[{"id":"fall","type":"Capture","label":null}],
                 "testimonies":[{"id":"t","speaker":null,"via":[],"quotedFrom":null,"said":null,"stance":"%s",
                  "polarity":"affirms","certainty":"unstated","facts":[
                   {"fact":"event","event":"fall","agents":["group"],"targets":["state"],"supporters":[],
                    "participants":["man"],"places":["town"],"from":[],"toward":[],"means":[],
                    "date":{"edtf":"2031-11-1%d","ongoing":false,"relative":null},"outcome":null,"partOf":null,
                    "fulfils":null,"causes":null,"reverses":null,"evidence":[]},
                   {"fact":"name","id":"n","of":"group","name":"%s","language":"en","evidence":[]},
                   {"fact":"control","id":"c","holder":"group","place":"quarter","state":"holds","date":null,
                    "evidence":[]}]}],
                 "excluded":[]}""".formatted(id, id, entities(), one("asserts", "claims", "fears"), random.nextInt(9), one(GROUPS));
    }

    private String entities() {
        return String.join(
                ",",
                entity("paper", "Outlet", one(OUTLETS), null, null),
                entity("country", "Country", one("Varland", "Karsa"), null, null),
                entity("province", "Region", one("North province", "North", "South"), null, one(null, "country")),
                entity("town", one("Town", "City", "Place"), one(TOWNS), null, one(null, "province", "country")),
                entity("quarter", "Quarter", one("Docks", "Mill Quarter"), null, "town"),
                entity("group", one("ArmedGroup", "Organisation"), one(GROUPS), null, null),
                entity("state", "State", one("Government of Varland", "Varland"), null, null),
                entity("man", "Person", one(null, "Reeve", "Ada Renn", "Colonel Ada Renn"), one(null, "group"), null));
    }

    private static String entity(String id, String kind, String name, String partOf, String within) {
        return "{\"id\":\"%s\",\"kind\":\"%s\",\"name\":%s,\"description\":%s,\"partOf\":%s,\"within\":%s}"
                .formatted(
                        id, kind, quoted(name), name == null ? "\"somebody\"" : "null", quoted(partOf), quoted(within));
    }

    /** An authority that people wrote. */
    String chosen() {
        return authority(
                "chosen",
                known(
                        "red-reed",
                        "ArmedGroup",
                        one("Red Reed", "Reed Front"),
                        null,
                        null,
                        one(null, ACTOR + "902", ACTOR + "901")),
                known("lume-army", "Organisation", "Lume Army", null, null, one(null, ACTOR + "903")),
                known(
                        "oldmill",
                        one("Town", "City"),
                        one("Oldmill", "Old Mill"),
                        one(null, "north"),
                        at(random),
                        one(null, PLACE + "77", PLACE + "78")),
                known("north", "Region", "North province", one(null, "varland"), null, null),
                known("docks", "Quarter", "Docks", "oldmill", null, null),
                known("varland", "Country", "Varland", null, null, null),
                known("ada", "Person", "Ada Renn", null, null, null),
                known("herald", "Outlet", "Varland Herald", null, null, null));
    }

    /** An authority that took its ids from elsewhere. */
    String taken() {
        return authority(
                "taken",
                known("ucdp-actor/902", "ArmedGroup", "Red Reed", null, null, ACTOR + "902"),
                known(
                        "ucdp-actor/903",
                        "ArmedGroup",
                        one("Reed Front", "Lume Army"),
                        null,
                        null,
                        one(ACTOR + "903", null)),
                known(
                        "geonames/77",
                        "City",
                        one("Oldmill", "Al-Oldmill"),
                        one(null, "geonames/5"),
                        at(random),
                        PLACE + "77"),
                known("geonames/78", "City", "Newmill", one(null, "geonames/5"), at(random), one(PLACE + "78", null)),
                known("geonames/5", "Region", one("North", "North province"), null, null, one(null, PLACE + "5")));
    }

    private static String at(Random random) {
        return random.nextInt(4) == 0 ? null : "12.%d,40.25".formatted(random.nextInt(3) + 4);
    }

    private static String authority(String name, String... things) {
        return "{\"format\":\"attest-authority/1\",\"name\":\"%s\",\"things\":[%s]}"
                .formatted(name, String.join(",", things));
    }

    private String known(String id, String kind, String label, String within, String at, String identifier) {
        String other = one("The Reed", "Al-Oldmill", "Velin Post", "Mill");
        return """
                {"id":"%s","kind":"%s","label":"%s","language":"en","names":[{"name":"%s","language":"en"}],
                 "within":%s,"partOf":null,"lat":%s,"lon":%s,"differentFrom":[],"identifiers":[%s],
                 "source":"https://registry.example/"}""".formatted(
                        id,
                        kind,
                        label,
                        random.nextInt(4) == 0 && !id.contains("geonames/5") ? other : label + " too",
                        quoted(within),
                        at == null ? "null" : at.split(",")[0],
                        at == null ? "null" : at.split(",")[1],
                        identifier == null ? "" : quoted(identifier));
    }

    /** A release of events that number their actors. */
    String ged(int release) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int number = 1; number <= 6; number++) {
            if (release == 1 || random.nextInt(4) != 0) {
                rows.add(gedRow(number));
            }
        }
        StringBuilder text = new StringBuilder(String.join(",", rows.getFirst().keySet())).append('\n');
        rows.forEach(row -> text.append(String.join(",", row.values())).append('\n'));
        return text.toString();
    }

    private Map<String, String> gedRow(int number) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", Integer.toString(100 + number));
        row.put("type_of_violence", one("1", "3"));
        row.put("conflict_new_id", "9001");
        row.put("conflict_name", "Varland: Government");
        row.put("dyad_new_id", "9101");
        row.put("dyad_name", "Government of Varland - Red Reed");
        String side = one("901", "902", "903");
        row.put("side_a_new_id", side);
        row.put(
                "side_a",
                side.equals("901") ? "Government of Varland" : side.equals("902") ? "Red Reed" : "Reed Front");
        row.put("side_b_new_id", one("902", "903"));
        row.put("side_b", one("Red Reed", "Reed Front"));
        row.put("number_of_sources", "1");
        row.put("source_article", "\"\"\"%s,2031-03-11,Reed takes mill\"\"\"".formatted(one(OUTLETS)));
        row.put("source_original", one("mill owner", "Ada Renn", "Red Reed"));
        row.put("where_prec", "1");
        row.put("where_coordinates", one("Oldmill town", "Newmill town"));
        row.put("adm_1", one("North province", "South province"));
        row.put("adm_2", "Mill district");
        row.put("latitude", "12.5");
        row.put("longitude", "40.25");
        row.put("priogrid_gid", "147321");
        row.put("country", "Varland");
        row.put("event_clarity", "1");
        row.put("date_prec", "1");
        row.put("date_start", "2031-03-0" + number);
        row.put("date_end", "2031-03-0" + number);
        row.put("deaths_a", "1");
        row.put("deaths_b", "2");
        row.put("deaths_civilians", "0");
        row.put("deaths_unknown", "0");
        row.put("low", "3");
        row.put("best", "3");
        row.put("high", "20");
        row.put("active_year", "1");
        return row;
    }

    /** A release of events that name their actors. */
    String acled(int release) {
        StringBuilder text = new StringBuilder(AcledRows.older().header());
        for (int number = 1; number <= 4; number++) {
            if (release == 1 || random.nextInt(4) != 0) {
                text.append(AcledRows.older()
                        .with("event_id_cnty", "VAR" + number)
                        .with("actor1", one(GROUPS))
                        .with("assoc_actor_1", one("Mill Guard", "Red Reed; Mill Guard"))
                        .with("location", one("Oldmill", "Newmill"))
                        .with("admin1", one("North", "South"))
                        .with("source", one("Varland Herald; The Bell", "Velin Post"))
                        .line());
            }
        }
        return text.toString();
    }

    @SafeVarargs
    final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text + '"';
    }
}
