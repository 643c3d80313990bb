package org.attest.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.ingest.json.Fields;
import org.attest.ingest.json.JsonCursor;
import org.attest.model.Entity;
import org.attest.model.EventDecl;
import org.attest.model.Exclusion;
import org.attest.model.ExclusionReason;
import org.attest.model.Extractor;
import org.attest.model.Report;
import org.attest.model.Source;
import org.attest.model.Testimony;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemLog;
import org.attest.problem.Rejection;
import org.attest.problem.Rejection.Reach;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/** Makes a report out of a JSON tree, in the order in which its parts need each other. For one report only. */
final class ReportBinder {

    private static final Set<String> KNOWN =
            Set.of("format", "source", "extractor", "entities", "sources", "events", "testimonies", "excluded");
    private static final Set<String> EXCLUSION = Set.of("reason", "note", "evidence");

    private final JsonNode root;
    private final Where where;
    private final EvidenceReader evidence;
    private final References references;
    private final ProblemLog head = new ProblemLog();
    private final Ledger parts = new Ledger();

    ReportBinder(JsonNode root, Where where, boolean wordsAllowed) {
        this.root = root;
        this.where = where;
        evidence = new EvidenceReader(wordsAllowed);
        references = new References(root);
    }

    /** The outcome: the report less its rejected parts, or none. */
    record Bound(Optional<Report> report, List<Rejection> rejections, List<Problem> problems) {}

    Bound bind(String original) {
        JsonCursor top = new JsonCursor(root, where, head);
        Report report = FormatMarker.check(top, InputFormat.REPORT) ? report(top) : null;
        int given = factsGiven(root);
        boolean empty = report != null && report.factCount() == 0 && given > 0;
        if (empty && !head.blocks()) {
            top.complain(
                    ProblemCode.REPORT_EMPTY,
                    "none of its " + given + " facts is left",
                    "mend what is wrong with its facts");
        }
        List<Problem> problems = new ArrayList<>(head.problems());
        problems.addAll(parts.problems());
        if (head.blocks() || report == null) {
            return new Bound(
                    Optional.empty(), List.of(Ledger.rejection(where, Reach.REPORT, original, problems)), problems);
        }
        return new Bound(Optional.of(report), parts.rejections(), problems);
    }

    private @Nullable Report report(JsonCursor top) {
        Fields fields = top.object(KNOWN);
        DeclarationReader declarations = new DeclarationReader(references, parts);
        List<Entity> entities = declarations.entities(fields.list("entities"));
        List<Source> spokenOf = declarations.sources(fields.list("sources"));
        List<EventDecl> events = declarations.events(fields.list("events"));
        JsonCursor source = fields.required("source");
        JsonCursor extractor = fields.required("extractor");
        Source readSource =
                source == null ? null : new SourceReader(references, !evidence.wordsAllowed()).extracted(source);
        Extractor readExtractor = extractor == null ? null : ExtractorReader.read(extractor);
        List<Testimony> testimonies = testimonies(events).read(fields.list("testimonies"));
        List<Exclusion> excluded = parts.records(fields.list("excluded"), Reach.DECLARATION, this::exclusion);
        return readSource == null || readExtractor == null
                ? null
                : new Report(readSource, readExtractor, entities, spokenOf, events, testimonies, excluded);
    }

    private TestimonyReader testimonies(List<EventDecl> events) {
        AccountIds accounts = new AccountIds();
        events.forEach(event -> accounts.event(event.id(), event.where()));
        return new TestimonyReader(references, new FactReader(references, evidence), accounts, parts);
    }

    private Exclusion exclusion(JsonCursor at) {
        Fields fields = at.object(EXCLUSION);
        return new Exclusion(
                fields.word("reason", ExclusionReason.class),
                fields.textOrNull("note"),
                evidence.required(fields, "evidence"));
    }

    static int factsGiven(JsonNode root) {
        int count = 0;
        for (JsonNode testimony : root.path("testimonies")) {
            JsonNode facts = testimony.path("facts");
            count += facts.isArray() ? facts.size() : 0;
        }
        return count;
    }
}
