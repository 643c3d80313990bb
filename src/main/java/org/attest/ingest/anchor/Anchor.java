package org.attest.ingest.anchor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.attest.ingest.Incoming;
import org.attest.ingest.ReportReader;
import org.attest.ingest.json.JsonDocument;
import org.attest.ingest.json.JsonPlaces;
import org.attest.problem.Problem;
import org.attest.problem.ProblemLog;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * Anchors the evidence of one report: exact words become offsets into the source's text and are dropped, offsets given
 * outright are checked against its length, and a missing hash of the text is filled in.
 *
 * <p>Evidence is anchored fact by fact: one passage that is not found leaves all words of its fact. What else is wrong with the report is told,
 * but hinders nothing.
 */
public final class Anchor {

    private final Texts texts;
    private final ReportReader reader = new ReportReader(ReportReader.Options.ANCHORING);

    /** Anchors in these texts. */
    public Anchor(Texts texts) {
        this.texts = texts;
    }

    /**
     * Anchors one report.
     *
     * @param name the file it comes from, for complaints
     */
    public AnchorResult anchor(String name, String json) {
        return anchor(Where.file(name), json);
    }

    /** Anchors one report, which stands in some place, such as a line of a file. */
    public AnchorResult anchor(Where where, String json) {
        Incoming incoming = reader.parse(where, json);
        ProblemLog problems = new ProblemLog();
        incoming.problems().forEach(problems::accept);
        JsonNode root = incoming.contentHash().isEmpty() ? null : JsonDocument.parse(where, json, problems::accept);
        if (root == null || !root.path("source").isObject()) {
            return new AnchorResult(json, 0, 0, false, problems.problems());
        }
        SourceText text = text(where, root, problems);
        List<EvidenceGroup> groups = EvidenceGroup.all(root, where);
        if (text == null) {
            int left = groups.stream().mapToInt(EvidenceGroup::words).sum();
            boolean complete = left == 0 && sha256(root) != null && !problems.blocks();
            return new AnchorResult(json, 0, left, complete, problems.problems());
        }
        return anchor(json, root, text, groups, problems);
    }

    private static AnchorResult anchor(
            String json, JsonNode root, SourceText text, List<EvidenceGroup> groups, ProblemLog problems) {
        JsonPlaces places = JsonPlaces.of(json);
        int anchored = 0;
        int left = 0;
        boolean sound = true;
        for (EvidenceGroup group : groups) {
            List<Problem> found = new ArrayList<>();
            List<EvidenceGroup.Anchored> spans = group.anchor(text, found::add);
            found.forEach(problems::accept);
            sound &= found.isEmpty();
            if (found.isEmpty()) {
                spans.forEach(span -> places.replace(span.pointer(), span.json()));
                anchored += spans.size();
            } else {
                left += group.words();
            }
        }
        fillIn(root, text.sha256(), places);
        return new AnchorResult(places.edited(), anchored, left, left == 0 && sound, problems.problems());
    }

    private static void fillIn(JsonNode root, String sha256, JsonPlaces places) {
        String value = "\"" + sha256 + "\"";
        if (root.path("source").path("sha256").isNull()) {
            places.replace("/source/sha256", value);
        } else if (!root.path("source").has("sha256")) {
            places.insertMember("/source", "sha256", value);
        }
    }

    private @Nullable SourceText text(Where where, JsonNode root, ProblemLog problems) {
        String sha256 = sha256(root);
        String id = root.path("source").path("id").asText();
        // An id that is none was complained of; it must not become a path.
        if (sha256 == null && !id.matches("[a-z0-9][a-z0-9-]*")) {
            return null;
        }
        return switch (texts.find(id, sha256)) {
            case Texts.Found.Text found -> found.text();
            case Texts.Found.None none -> {
                problems.add(none.code(), where.child("source").child("sha256"), none.what(), none.cure());
                yield null;
            }
        };
    }

    private static @Nullable String sha256(JsonNode root) {
        JsonNode sha256 = root.path("source").path("sha256");
        return sha256.isTextual() ? sha256.textValue() : null;
    }
}
