package org.attest.ingest.gdelt;

import java.util.Optional;
import java.util.regex.Matcher;
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
 * Events of GDELT, versions 1.0 and 2.0.
 *
 * <p>Needed of a row: an id, a date, and a code of CAMEO for what happened. All else may be empty or wrong: it is left out
 * then, and flagged where it was not just empty.
 *
 * <p>A release is a file's day, month or year, as its name tells: the 96 files that version 2.0 has for each day are of
 * one release.
 */
public final class GdeltFormat implements RecordFormat {

    private static final Dataset GDELT = new Dataset(
            "gdelt",
            SourceType.MACHINE_CODED_DATASET,
            "GDELT Event Database",
            "The GDELT Project",
            "https://www.gdeltproject.org/",
            "https://www.gdeltproject.org/about.html#termsofuse",
            "Leetaru, Kalev and Philip A. Schrodt (2013). GDELT: Global Data on Events, Location and Tone, 1979-2012. "
                    + "ISA Annual Convention, San Francisco.",
            true);

    /** {@code 20150218230000.export.CSV.zip}, {@code 20160728.export.CSV}, {@code 201301.zip}, {@code 1979.csv}. */
    private static final Pattern FILE = Pattern.compile("(\\d{4}|\\d{6}|\\d{8})(?:\\d{6})?\\.[A-Za-z.]+");

    private static final Pattern ID = Pattern.compile(GdeltColumns.ID_PATTERN);

    private final ContentHashes hashes = new ContentHashes(GdeltColumns.TABLE);

    @Override
    public InputFormat format() {
        return InputFormat.GDELT;
    }

    @Override
    public Dataset dataset() {
        return GDELT;
    }

    @Override
    public TableFormat table() {
        return GdeltColumns.TABLE;
    }

    @Override
    public Optional<String> id(Row row) {
        return Optional.ofNullable(row.text(GdeltColumns.ID)).filter(GdeltFormat::isId);
    }

    static boolean isId(@Nullable String text) {
        return text != null && ID.matcher(text).matches();
    }

    /** A table without a header may be any: this one has a day and a known code where they should be. */
    @Override
    public boolean isLike(Row row) {
        String date = row.text(GdeltColumns.DATE);
        return date != null && GdeltDates.day(date) != null && GdeltCodes.isKnown(row);
    }

    @Override
    public RecordReading read(Row row) {
        return GdeltRecord.of(row, hashes);
    }

    @Override
    public Optional<String> release(String fileName) {
        Matcher name = FILE.matcher(fileName);
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }
}
