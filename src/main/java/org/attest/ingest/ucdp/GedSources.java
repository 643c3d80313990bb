package org.attest.ingest.ucdp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.ingest.dataset.Flags;
import org.attest.ingest.dataset.RecordFacts;
import org.attest.ingest.table.Row;
import org.attest.model.Edtf;
import org.attest.model.EntityKind;
import org.attest.model.PublishedBasis;
import org.attest.model.RecordThing;
import org.attest.model.Source;
import org.attest.model.Source.Published;
import org.attest.model.SourceType;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Severity;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * The documents by which a row of GED goes.
 *
 * <p>They are documents of an unknown kind: the UCDP calls them articles, but among the offices are human rights groups,
 * governments and the UCDP's own files. Titles are cut where they are no titles but paragraphs.
 */
final class GedSources {

    /** As many characters as the shapes allow a title. */
    private static final int LONGEST_TITLE = 300;

    private final Row row;
    private final Where where;
    private final List<RecordThing> things;
    private final Map<String, String> outlets = new HashMap<>();
    private final List<Source> cited = new ArrayList<>();

    private GedSources(Row row, List<RecordThing> things) {
        this.row = row;
        this.where = row.where();
        this.things = things;
    }

    /**
     * Reads the documents of a row.
     *
     * @param start first day of the event; documents from before it are flagged
     * @param things takes those who published them
     */
    static List<Source> of(Row row, LocalDate start, List<RecordThing> things) {
        ArticleCell cell = ArticleCell.of(row.text(GedColumns.ARTICLE));
        GedSources sources = new GedSources(row, things);
        cell.documents().forEach(sources::add);
        sources.count(cell);
        sources.date(cell, start);
        return sources.cited;
    }

    private void add(Article article) {
        LocalDate date = article.date();
        cited.add(new Source(
                "a" + (cited.size() + 1),
                SourceType.OTHER_DOCUMENT,
                title(article.title()),
                article.office() == null ? null : outlets.computeIfAbsent(article.office(), this::outlet),
                List.of(),
                date == null
                        ? new Published(null, PublishedBasis.UNKNOWN)
                        : new Published(new Edtf(date.toString(), date, date), PublishedBasis.STATED),
                null,
                null,
                null,
                List.of(),
                where));
    }

    private String outlet(String office) {
        String local = "o" + (outlets.size() + 1);
        things.add(RecordThing.of(RecordFacts.entity(local, EntityKind.OUTLET, office, null, where)));
        return local;
    }

    private @Nullable String title(@Nullable String title) {
        if (title == null || title.length() <= LONGEST_TITLE) {
            return title;
        }
        row.add(new Problem(
                ProblemCode.TEXT_SHORTENED,
                Severity.INFO,
                row.where(GedColumns.ARTICLE),
                "a citation of " + title.length() + " characters is cut to " + LONGEST_TITLE,
                "nothing need be done: the archive has it whole"));
        int end = LONGEST_TITLE - 1;
        return title.substring(0, Character.isHighSurrogate(title.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Compares with the number of the row, which is -1 where the cell is free text. */
    private void count(ArticleCell cell) {
        Long stated = row.cells().integer(GedColumns.SOURCES);
        if (stated != null && stated >= 0 && stated != cell.parts()) {
            Flags.warn(
                    row,
                    GedColumns.SOURCES,
                    ProblemCode.SOURCE_COUNT_DIFFERS,
                    "number_of_sources is " + stated + ", and source_article has " + cell.parts(),
                    "nothing need be done: those that are there are kept");
        }
    }

    private void date(ArticleCell cell, LocalDate start) {
        List<LocalDate> early = new ArrayList<>(0);
        for (Article article : cell.documents()) {
            LocalDate date = article.date();
            if (date != null && date.isBefore(start)) {
                early.add(date);
            }
            if (article.hasImpossibleDate()) {
                Flags.warn(
                        row,
                        GedColumns.ARTICLE,
                        ProblemCode.DATE_IMPOSSIBLE,
                        "the date " + article.dateText() + " of a document is no day of the calendar: it is left out",
                        "check the date");
            }
        }
        if (!early.isEmpty()) {
            String what = early.size() == 1
                    ? "a document cited is of " + early.getFirst()
                    : early.size() + " documents cited are of " + early.getFirst() + " and so on";
            String cure = "check the dates; the record is kept as it is";
            Flags.warn(
                    row,
                    GedColumns.ARTICLE,
                    ProblemCode.SOURCE_EARLIER,
                    what + ", before the event began on " + start,
                    cure);
        }
    }
}
