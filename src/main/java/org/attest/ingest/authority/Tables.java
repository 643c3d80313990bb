package org.attest.ingest.authority;

import java.io.IOException;
import java.util.Optional;
import org.attest.ingest.table.Row;
import org.attest.ingest.table.TableFormat;
import org.attest.ingest.table.TableFormats;
import org.attest.ingest.table.TableInput;
import org.attest.ingest.table.TableReader;
import org.attest.problem.ProblemSink;

/** Opens tables of formats that have more than one form: without header and quoting as a dump, with both from a spreadsheet. */
public final class Tables {

    private Tables() {}

    /**
     * Opens a table in the first form that fits it.
     *
     * @param problems told what is wrong with the file where none fits
     * @throws IOException if reading breaks off
     */
    static Optional<TableReader> open(TableInput input, AuthorityFormat format, ProblemSink problems)
            throws IOException {
        return TableReader.open(input, form(input, format), problems);
    }

    private static TableFormat form(TableInput input, AuthorityFormat format) throws IOException {
        for (TableFormat form : format.tables()) {
            if (TableFormats.recognise(input, java.util.List.of(form), problem -> {})
                    .isPresent()) {
                return form;
            }
        }
        return format.tables().getLast();
    }

    /**
     * Whether a table whose columns fit has a first row that does, too; one with a header needs none.
     *
     * @throws IOException if reading breaks off
     */
    public static boolean isLike(TableInput input, AuthorityFormat format) throws IOException {
        Optional<TableReader> opened = open(input, format, problem -> {});
        if (opened.isEmpty()) {
            return false;
        }
        try (TableReader reader = opened.get()) {
            return !reader.header().isEmpty() || (reader.next() instanceof Row row && format.isLike(row));
        }
    }
}
