package org.attest.ingest.gdelt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.ingest.dataset.CellText;
import org.attest.ingest.dataset.ContentHashes;
import org.attest.ingest.dataset.Flags;
import org.attest.ingest.dataset.RecordFacts;
import org.attest.ingest.dataset.RecordReading;
import org.attest.ingest.table.Row;
import org.attest.model.Coding;
import org.attest.model.DatasetRecord;
import org.attest.model.EntityKind;
import org.attest.model.EventDecl;
import org.attest.model.Fact;
import org.attest.model.PublishedBasis;
import org.attest.model.RecordThing;
import org.attest.model.Source;
import org.attest.model.Source.Published;
import org.attest.model.SourceType;
import org.attest.model.Stance;
import org.attest.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Makes a record of a row of GDELT, as {@code design/0003-datasets.md} §4b has it. */
final class GdeltRecord {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s/?#]+\\S*", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NOTHING = Set.of("unspecified", "none", "null", "n/a");

    private final Row row;
    private final List<RecordThing> things = new ArrayList<>(6);
    private final List<Fact> facts = new ArrayList<>(3);

    private GdeltRecord(Row row) {
        this.row = row;
    }

    static RecordReading of(Row row, ContentHashes hashes) {
        String id = id(row);
        GdeltDates dates = GdeltDates.of(row);
        GdeltCodes codes = GdeltCodes.of(row);
        if (id == null || dates == null || codes == null) {
            return RecordReading.rejected(row.problems());
        }
        DatasetRecord record = new GdeltRecord(row).read(id, dates, codes, hashes);
        return RecordReading.of(record, row.problems());
    }

    private static @Nullable String id(Row row) {
        String text = row.needed().text(GdeltColumns.ID);
        if (text == null || GdeltFormat.isId(text)) {
            return text;
        }
        Flags.block(
                row,
                GdeltColumns.ID,
                ProblemCode.ID_INVALID,
                Flags.shown(text) + " is no id of an event",
                "give the number that GDELT gives it, digits alone");
        return null;
    }

    private DatasetRecord read(String id, GdeltDates dates, GdeltCodes codes, ContentHashes hashes) {
        List<String> places = GdeltPlace.of(row, codes.place(), things);
        List<Fact> names = new ArrayList<>(2);
        List<String> first = GdeltActor.of(row, GdeltColumns.ACTOR_1, "actor-1", things, names);
        List<String> second = GdeltActor.of(row, GdeltColumns.ACTOR_2, "actor-2", things, names);
        facts.add(RecordFacts.event(
                first,
                second,
                places,
                places.isEmpty() ? null : GdeltPlace.precision(codes.place()),
                dates.event(),
                row.where()));
        facts.addAll(names);
        String url = CellText.line(row.text(GdeltColumns.URL));
        List<Source> cited = cited(url);
        return new DatasetRecord(
                id,
                hashes.of(row),
                things,
                cited,
                new EventDecl(RecordFacts.EVENT, codes.type(), null, row.where()),
                new Coding(first, second, null, null, codes.concepts(), GdeltCodes.numbers(row)),
                RecordFacts.testimony(
                        null,
                        cited.isEmpty() ? via(url) : List.of(),
                        cited,
                        dates.added(),
                        Stance.HEARSAY,
                        facts,
                        row.where()),
                row.where());
    }

    /** The article; it has no date of its own here, since many events of many days may be found in it. */
    private List<Source> cited(@Nullable String url) {
        if (url == null || !WEB.matcher(url).matches()) {
            return List.of();
        }
        return List.of(new Source(
                "article",
                SourceType.OTHER_DOCUMENT,
                null,
                null,
                List.of(),
                new Published(null, PublishedBasis.UNKNOWN),
                url,
                null,
                null,
                List.of(),
                row.where()));
    }

    /** What stands in place of an address is the service that an article came through: {@code BBC Monitoring}. */
    private List<String> via(@Nullable String name) {
        if (name == null || NOTHING.contains(name.toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        if (name.contains("://")) {
            Flags.warn(
                    row,
                    GdeltColumns.URL,
                    ProblemCode.VALUE_INVALID,
                    Flags.shown(name) + " is no address of a page, and is left out",
                    "give one that begins with http:// or https://");
            return List.of();
        }
        things.add(RecordThing.of(RecordFacts.entity("outlet", EntityKind.OUTLET, name, null, row.where())));
        return List.of("outlet");
    }
}
