package org.attest.ingest.re3d;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.attest.ingest.Incoming;
import org.attest.problem.Nearest;
import org.attest.problem.ProblemCode;
import org.attest.problem.Rejection;
import org.attest.problem.Rejection.Reach;
import org.attest.problem.Where;

/** Brings the lines of the three files together, by document, and counts what becomes of each. For one data set only. */
final class Assembly {

    private final Consumer<Incoming> reports;
    private final Consumer<Rejection> strays;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Where> fallen = new HashMap<>();
    private final Map<String, Where> reportIds = new HashMap<>();
    private final Tally documents = new Tally();
    private final Tally entities = new Tally();
    private final Tally relations = new Tally();

    Assembly(Consumer<Incoming> reports, Consumer<Rejection> strays) {
        this.reports = reports;
        this.strays = strays;
    }

    Re3dCounts run(Table<Row.Document> texts, Table<Row.Marked> marked, Table<Row.Related> related) {
        documents.read(texts.lines().size());
        texts.lines().forEach(this::document);
        assign(marked, entities, Draft::marked);
        assign(related, relations, Draft::related);
        drafts.values().forEach(draft -> reports.accept(draft.incoming(entities, relations)));
        return new Re3dCounts(documents.part(), entities.part(), relations.part());
    }

    private void document(Line<Row.Document> line) {
        Row.Document row = line.row();
        if (row != null && line.isGood()) {
            String id = ReportMaker.reportId(row.id());
            Where earlier = reportIds.putIfAbsent(id, line.where());
            if (earlier == null) {
                documents.take();
                drafts.put(row.id(), new Draft(row, id, line.log().problems()));
                return;
            }
            line.log()
                    .add(
                            ProblemCode.ID_TWICE,
                            line.where().child("_id"),
                            "the _id \"" + row.id() + "\" would be taken for the one at " + earlier,
                            "give one of the two another _id");
        }
        documents.reject();
        if (row != null) {
            fallen.putIfAbsent(row.id(), line.where());
        }
        reports.accept(new Incoming(
                line.where(),
                "",
                "",
                Optional.empty(),
                0,
                List.of(line.rejection(Reach.REPORT)),
                line.log().problems()));
    }

    private <R extends Row> void assign(Table<R> table, Tally tally, BiConsumer<Draft, Line<R>> to) {
        tally.read(table.lines().size());
        for (Line<R> line : table.lines()) {
            Draft draft = drafts.get(line.document());
            if (draft != null) {
                to.accept(draft, line);
            } else {
                tally.reject();
                stray(line);
            }
        }
    }

    private void stray(Line<?> line) {
        Where cause = fallen.get(line.document());
        String id = "\"" + line.document() + "\"";
        if (cause != null) {
            dangling(line, "the document " + id + " was rejected, see " + cause, "mend it there");
        } else if (!line.document().isEmpty()) {
            String guess = Nearest.of(line.document(), drafts.keySet())
                    .map(near -> "did you mean \"" + near + "\"? else ")
                    .orElse("");
            dangling(line, "there is no document " + id, guess + "add it to documents.json");
        }
        // Without an id something else is wrong with the line, and has been told.
        strays.accept(line.rejection(Reach.DECLARATION));
    }

    private static void dangling(Line<?> line, String what, String cure) {
        line.log().add(ProblemCode.REFERENCE_DANGLING, line.where().child("documentId"), what, cure);
    }
}
