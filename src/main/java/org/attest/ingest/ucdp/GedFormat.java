package org.attest.ingest.ucdp;

import java.util.Optional;
import org.attest.ingest.InputFormat;
import org.attest.ingest.dataset.ContentHashes;
import org.attest.ingest.dataset.RecordFormat;
import org.attest.ingest.dataset.RecordReading;
import org.attest.ingest.table.Row;
import org.attest.ingest.table.TableFormat;
import org.attest.model.Dataset;
import org.attest.model.SourceType;

/**
 * Events of the UCDP Georeferenced Event Dataset, and of its candidate events, which come every month in tables of the same
 * columns and are another dataset: their numbers change until a release takes them over.
 *
 * <p>Needed of a row: an id, a type of violence from 1 to 3, a start; and what is there of the end and of the numbers of
 * deaths must be readable. All else may be empty or wrong: it is left out then, and flagged where it was not just empty.
 */
public final class GedFormat implements RecordFormat {

    private static final String PUBLISHER = "Uppsala Conflict Data Program";
    private static final String HOME = "https://ucdp.uu.se";
    private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

    private static final Dataset GED = new Dataset(
            "ucdp-ged",
            SourceType.DATASET,
            "UCDP Georeferenced Event Dataset (GED) Global",
            PUBLISHER,
            HOME,
            LICENSE,
            "Sundberg, Ralph and Erik Melander (2013). Introducing the UCDP Georeferenced Event Dataset. "
                    + "Journal of Peace Research 50(4).",
            false);

    private static final Dataset CANDIDATES = new Dataset(
            "ucdp-candidate",
            SourceType.DATASET,
            "UCDP Candidate Events Dataset",
            PUBLISHER,
            HOME,
            LICENSE,
            "Hegre, Håvard, Mihai Croicu, Kristine Eck and Stina Högbladh (2020). Introducing the UCDP Candidate Events "
                    + "Dataset. Research & Politics 7(3).",
            true);

    private final Dataset dataset;
    private final ContentHashes hashes = new ContentHashes(GedColumns.TABLE);

    private GedFormat(Dataset dataset) {
        this.dataset = dataset;
    }

    /** GED in its yearly releases. */
    public static GedFormat releases() {
        return new GedFormat(GED);
    }

    /** The candidate events. */
    public static GedFormat candidates() {
        return new GedFormat(CANDIDATES);
    }

    /** Whichever of the two a file is by its name; GED where the name does not tell. */
    public static GedFormat forFile(String fileName) {
        return ReleaseNames.candidate(fileName).isPresent() ? candidates() : releases();
    }

    @Override
    public InputFormat format() {
        return InputFormat.UCDP_GED;
    }

    @Override
    public Dataset dataset() {
        return dataset;
    }

    @Override
    public TableFormat table() {
        return GedColumns.TABLE;
    }

    @Override
    public Optional<String> id(Row row) {
        return Optional.ofNullable(UcdpId.of(row.text(GedColumns.ID)));
    }

    @Override
    public RecordReading read(Row row) {
        return GedRecord.of(row, hashes);
    }

    /**
     * {@inheritDoc}
     *
     * <p>A name of candidate events tells no release of GED, nor one of GED any of theirs: {@code GEDEvent_v24_0_3.csv} is
     * not 24.0.
     */
    @Override
    public Optional<String> release(String fileName) {
        return dataset.rolling() ? ReleaseNames.candidate(fileName) : ReleaseNames.ged(fileName);
    }
}
