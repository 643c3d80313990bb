package org.attest.ingest.acled;

import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.ingest.InputFormat;
import org.attest.ingest.dataset.ContentHashes;
import org.attest.ingest.dataset.RecordFormat;
import org.attest.ingest.dataset.RecordReading;
import org.attest.ingest.table.Row;
import org.attest.ingest.table.TableFormat;
import org.attest.model.Dataset;
import org.attest.model.SourceType;
import org.jspecify.annotations.Nullable;

/**
 * Events of ACLED, in its older and newer columns. Each export is a release of its own, called as the file is.
 *
 * <p>Needed of a row: an id, a date, a known event type; a number of fatalities that is there must be readable. All else may be
 * empty or wrong: it is left out then, and flagged where it was not just empty.
 *
 * <p>Does not read the exports that have each event once for each of its actors: there all ids stand twice.
 */
public final class AcledFormat implements RecordFormat {

    private static final Dataset ACLED = new Dataset(
            "acled",
            SourceType.DATASET,
            "Armed Conflict Location & Event Data (ACLED)",
            "ACLED",
            "https://acleddata.com",
            "https://acleddata.com/terms-of-use-and-attribution-policy",
            "Raleigh, Clionadh, Andrew Linke, Håvard Hegre and Joakim Karlsen (2010). Introducing ACLED: An Armed Conflict "
                    + "Location and Event Dataset. Journal of Peace Research 47(5).",
            true);

    private static final Pattern ID = Pattern.compile(AcledColumns.ID_PATTERN);

    private final ContentHashes hashes = new ContentHashes(AcledColumns.TABLE);

    @Override
    public InputFormat format() {
        return InputFormat.ACLED;
    }

    @Override
    public Dataset dataset() {
        return ACLED;
    }

    @Override
    public TableFormat table() {
        return AcledColumns.TABLE;
    }

    @Override
    public Optional<String> id(Row row) {
        return Optional.ofNullable(row.text(AcledColumns.ID)).filter(AcledFormat::isId);
    }

    static boolean isId(@Nullable String text) {
        return text != null && ID.matcher(text).matches();
    }

    @Override
    public RecordReading read(Row row) {
        return AcledRecord.of(row, hashes);
    }
}
