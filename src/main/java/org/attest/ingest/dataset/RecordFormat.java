package org.attest.ingest.dataset;

import java.util.Optional;
import org.attest.ingest.InputFormat;
import org.attest.ingest.table.Row;
import org.attest.ingest.table.TableFormat;
import org.attest.model.Dataset;

/** How the rows of one dataset become records. Immutable: safe for use by several threads. */
public interface RecordFormat {

    /** What {@code --format} calls it. */
    InputFormat format();

    /** The dataset whose records the rows are. */
    Dataset dataset();

    /** The tables it comes in. */
    TableFormat table();

    /**
     * The id of a row's record in one spelling: {@code 645} for {@code 645.0}. Cheap: asked for each row of a release,
     * most of which are not read any further.
     *
     * @return empty where the row has none that could be used; {@link #read} says why
     */
    Optional<String> id(Row row);

    /**
     * Whether a row may be one of this dataset. Asked of the first row of a table without a header, of which the number of
     * columns tells little.
     */
    default boolean isLike(Row row) {
        return true;
    }

    /** Reads a row as a record. */
    RecordReading read(Row row);

    /**
     * The release that a file is of, by its name alone, without its folder: {@code 19.1} for {@code ged191.csv}.
     *
     * @return empty where the name does not tell
     */
    default Optional<String> release(String fileName) {
        return Optional.empty();
    }
}
