package org.attest.ingest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.attest.ingest.json.JsonText;
import org.attest.model.Entity;
import org.attest.model.EventDecl;
import org.attest.model.Exclusion;
import org.attest.model.Extractor;
import org.attest.model.Report;
import org.attest.model.Source;
import org.attest.model.Testimony;

/**
 * Writes a report as attest-report/1, every member in the order of the format, null where nothing is said. What {@link
 * ReportReader} reads from it is the same report. Does not check what it writes.
 */
public final class ReportWriter {

    private ReportWriter() {}

    /** On one line, as a line of JSON Lines; without a line end. */
    public static String compact(Report report) {
        return JsonText.compact(tree(report));
    }

    /** Indented, with LF line ends and one at the end. */
    public static String pretty(Report report) {
        return JsonText.pretty(tree(report));
    }

    private static ObjectNode tree(Report report) {
        ObjectNode json = JsonText.object();
        json.put("format", InputFormat.REPORT.marker());
        json.set("source", source(report.source()));
        json.set("extractor", extractor(report.extractor()));
        json.set("entities", JsonText.list(report.entities(), ReportWriter::entity));
        json.set("sources", JsonText.list(report.spokenOf(), ReportWriter::spokenOf));
        json.set("events", JsonText.list(report.events(), ReportWriter::event));
        json.set("testimonies", JsonText.list(report.testimonies(), ReportWriter::testimony));
        json.set("excluded", JsonText.list(report.excluded(), ReportWriter::exclusion));
        return json;
    }

    private static ObjectNode spokenOf(Source source) {
        ObjectNode json = JsonText.object();
        json.put("id", source.id());
        json.put("type", source.type().word());
        json.put("title", source.title());
        json.put("publisher", source.publisher());
        json.set("authors", JsonText.texts(source.authors()));
        json.set("published", published(source.published()));
        json.put("url", source.url());
        return json;
    }

    private static ObjectNode source(Source source) {
        ObjectNode json = spokenOf(source);
        json.put("language", source.language());
        json.put("sha256", source.sha256());
        json.set("chain", chain(source.chain()));
        return json;
    }

    private static ArrayNode chain(List<Source.Link> chain) {
        return JsonText.list(chain, link -> {
            ObjectNode json = JsonText.object();
            json.put("relation", link.relation().word());
            json.put("source", link.source());
            return json;
        });
    }

    private static ObjectNode published(Source.Published published) {
        ObjectNode json = JsonText.object();
        json.put("edtf", published.edtf() == null ? null : published.edtf().text());
        json.put("basis", published.basis().word());
        return json;
    }

    private static ObjectNode extractor(Extractor extractor) {
        ObjectNode json = JsonText.object();
        json.put("kind", extractor.kind().word());
        json.put("name", extractor.name());
        json.put("version", extractor.version());
        json.put("date", extractor.date().toString());
        return json;
    }

    private static ObjectNode entity(Entity entity) {
        ObjectNode json = JsonText.object();
        json.put("id", entity.id());
        json.put("kind", entity.kind().word());
        json.put("name", entity.name());
        json.put("description", entity.description());
        json.put("partOf", entity.partOf());
        json.put("within", entity.within());
        json.put("echelon", FactWriter.word(entity.echelon()));
        json.put("branch", FactWriter.word(entity.branch()));
        return json;
    }

    private static ObjectNode event(EventDecl event) {
        ObjectNode json = JsonText.object();
        json.put("id", event.id());
        json.put("type", event.type());
        json.put("label", event.label());
        return json;
    }

    private static ObjectNode testimony(Testimony testimony) {
        ObjectNode json = JsonText.object();
        json.put("id", testimony.id());
        json.put("speaker", testimony.speaker());
        json.set("via", JsonText.texts(testimony.via()));
        json.put("quotedFrom", testimony.quotedFrom());
        json.set("basedOn", JsonText.texts(testimony.basedOn()));
        json.set("said", FactWriter.dating(testimony.said()));
        json.put("stance", testimony.stance().word());
        json.put("polarity", testimony.polarity().word());
        json.put("certainty", testimony.certainty().word());
        json.set(
                "facts",
                JsonText.list(
                        testimony.facts(),
                        fact -> FactWriter.fact(fact, testimony.confidence().get(fact.id()))));
        return json;
    }

    private static ObjectNode exclusion(Exclusion exclusion) {
        ObjectNode json = JsonText.object();
        json.put("reason", exclusion.reason().word());
        json.put("note", exclusion.note());
        json.set("evidence", FactWriter.evidence(exclusion.evidence()));
        return json;
    }
}
