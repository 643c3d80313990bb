package org.attest.pipeline.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.ingest.InputFormat;
import org.attest.ingest.dataset.RecordFormat;
import org.attest.ingest.formats.AuthorityFormats;
import org.attest.ingest.formats.RecordFormats;
import org.attest.ingest.table.RowFilter;
import org.attest.ingest.table.TableInput;
import org.attest.ingest.table.TableReader;
import org.attest.ingest.table.WrongConditionException;
import org.attest.pipeline.Input;
import org.attest.problem.Problem;
import org.attest.problem.ProblemSink;
import org.jspecify.annotations.Nullable;

/**
 * A file that is a table of a dataset.
 *
 * @param input the file
 * @param format how its rows are read
 */
public record DatasetFile(Input input, RecordFormat format) {

    /**
     * Whether an input is to be read as a table of a dataset, by the format that the user gives or else by its content. Tables
     * that are authorities are none.
     */
    public static boolean isTable(Input input, @Nullable InputFormat format) throws IOException {
        if (format != null) {
            return RecordFormats.isTable(format);
        }
        return RecordFormats.mayBeTable(input.name(), input.file())
                && AuthorityFormats.recognise(input.table()).isEmpty();
    }

    /**
     * Finds out of which dataset a table is.
     *
     * @param format the format that the user gives; null to go by the content
     * @param problems told what was seen where none fits
     * @return empty where none fits, or it cannot be opened
     * @throws IOException if reading breaks off
     */
    public static Optional<DatasetFile> of(Input input, @Nullable InputFormat format, ProblemSink problems)
            throws IOException {
        Optional<RecordFormat> found = format == null
                ? RecordFormats.recognise(table(input), problems)
                : RecordFormats.of(format, input.name());
        return found.isPresent() && opens(input, found.get(), problems)
                ? Optional.of(new DatasetFile(input, found.get()))
                : Optional.empty();
    }

    /** Whether it can be read as that; says nothing where it can, for the loading will. */
    private static boolean opens(Input input, RecordFormat format, ProblemSink problems) throws IOException {
        List<Problem> found = new ArrayList<>();
        Optional<TableReader> reader = TableReader.open(table(input), format.table(), found::add);
        if (reader.isPresent()) {
            reader.get().close();
            return true;
        }
        found.forEach(problems::accept);
        return false;
    }

    /**
     * Checks that conditions can be read, and that the table has the columns they name; says nothing where there is none.
     *
     * @throws WrongConditionException if not
     * @throws IOException if reading breaks off
     */
    public void check(List<String> conditions) throws WrongConditionException, IOException {
        Optional<TableReader> opened =
                conditions.isEmpty() ? Optional.empty() : TableReader.open(table(input), format.table(), problem -> {});
        if (opened.isPresent()) {
            try (TableReader reader = opened.get()) {
                RowFilter.of(conditions, reader);
            }
        }
    }

    /** The input as a table. */
    static TableInput table(Input input) {
        return input.table();
    }
}
