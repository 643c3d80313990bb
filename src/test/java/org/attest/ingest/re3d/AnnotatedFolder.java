package org.attest.ingest.re3d;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A small invented data set of annotated documents, written as {@code mongoexport} writes: one object a line. */
public final class AnnotatedFolder {

    public static final String PATROL = "0A1B2C";
    public static final String MARKET = "3D4E5F";
    static final String PATROL_TEXT =
            "Soldiers left. Colonel Ada Renn of the Navy of Lume was at Tell Amara with two mortars. We fight the River Front.";
    static final String MARKET_TEXT = "The market of Lume City burnt on Tuesday.";

    private static final ObjectMapper JSON = new ObjectMapper();

    public final List<String> documents = new ArrayList<>();
    public final List<String> entities = new ArrayList<>();
    public final List<String> relations = new ArrayList<>();

    /** Two documents, nine spans, four relations, nothing wrong with them. */
    public static AnnotatedFolder good() {
        AnnotatedFolder folder = new AnnotatedFolder();
        folder.document(PATROL, "CENTCOM", "https://navy.example/patrol", PATROL_TEXT);
        folder.document(MARKET, "Lume Courier", "https://courier.example/market", MARKET_TEXT);
        folder.mark(PATROL, PATROL_TEXT, "Organisation", "Soldiers", 1);
        folder.mark(PATROL, PATROL_TEXT, "Person", "Colonel Ada Renn", 0.98);
        folder.mark(PATROL, PATROL_TEXT, "Organisation", "the Navy of Lume", 1);
        folder.mark(PATROL, PATROL_TEXT, "Location", "Tell Amara", 0.5);
        folder.mark(PATROL, PATROL_TEXT, "Quantity", "two", 1);
        folder.mark(PATROL, PATROL_TEXT, "Weapon", "mortars", 0);
        folder.mark(PATROL, PATROL_TEXT, "Organisation", "We", 1);
        folder.mark(PATROL, PATROL_TEXT, "Organisation", "River Front", 0.2);
        folder.mark(MARKET, MARKET_TEXT, "Temporal", "Tuesday", 1);
        folder.relate(PATROL, PATROL_TEXT, "CoLocated", "Colonel Ada Renn", " was at ", "Tell Amara", 0.9);
        folder.relate(PATROL, PATROL_TEXT, "HasAttrOf", "mortars", " ", "two", 1);
        folder.relate(PATROL, PATROL_TEXT, "FightingAgainst", "We", "fight", "River Front", 0);
        folder.relate(PATROL, PATROL_TEXT, "AlliesOf", "Soldiers", "left", "We", 0.3);
        return folder;
    }

    void document(String id, String publisher, String url, String text) {
        ObjectNode row = JSON.createObjectNode();
        row.put("_id", id).put("sourceName", publisher).put("sourceUrl", url);
        row.put("wordCount", 3)
                .put("sentenceCount", 1)
                .put("title", "Title of " + id)
                .put("text", text);
        documents.add(row.toString());
    }

    /** Marks words where they first stand in the text. */
    void mark(String document, String text, String type, String words, Number confidence) {
        mark(document, text.indexOf(words), text.indexOf(words) + words.length(), type, words, confidence);
    }

    public void mark(String document, int begin, int end, String type, String words, Number confidence) {
        ObjectNode row = JSON.createObjectNode();
        row.put("_id", document + "-" + begin + "-" + end + "-" + type)
                .put("begin", begin)
                .put("end", end);
        row.put("type", type).put("value", words).put("documentId", document);
        entities.add(row.putPOJO("confidence", confidence).toString());
    }

    void relate(String document, String text, String type, String one, String by, String other, Number confidence) {
        ObjectNode row = JSON.createObjectNode();
        row.put("_id", document + "-" + text.indexOf(one) + "-" + text.indexOf(other) + "-" + type);
        row.put("begin", text.indexOf(by)).put("end", text.indexOf(by) + by.length());
        row.put("sourceBegin", text.indexOf(one)).put("sourceEnd", text.indexOf(one) + one.length());
        row.put("source", one);
        row.put("targetBegin", text.indexOf(other)).put("targetEnd", text.indexOf(other) + other.length());
        row.put("target", other).put("type", type).put("value", by.strip()).put("documentId", document);
        relations.add(row.putPOJO("confidence", confidence).toString());
    }

    /** The lines of each file in another order. */
    public AnnotatedFolder shuffled(long seed) {
        List.of(documents, entities, relations).forEach(lines -> Collections.shuffle(lines, new Random(seed)));
        return this;
    }

    /** Writes the three files into a folder, which is made. */
    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("documents.json"), documents);
        Files.write(folder.resolve("entities.json"), entities);
        Files.write(folder.resolve("relations.json"), relations);
        return folder;
    }
}
