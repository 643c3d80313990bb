package org.attest.ingest.authority;

import java.util.List;
import org.attest.ingest.InputFormat;
import org.attest.ingest.table.Row;
import org.attest.ingest.table.TableFormat;
import org.attest.model.Authority.Known;
import org.attest.problem.ProblemSink;
import org.jspecify.annotations.Nullable;

/** How tables of one kind become authorities. Without state; what a file needs is in its {@link Gathering}. */
public interface AuthorityFormat {

    /** What {@code --format} calls it. */
    InputFormat format();

    /** What it is, in words. */
    String title();

    /** What its tables may look like, the likeliest first; all with the same columns. */
    List<TableFormat> tables();

    /** Whether a table whose columns fit is to be taken for one of these where the user does not say what it is. */
    boolean isGuessed();

    /** Whether the first row of a table without a header is like one of these. */
    boolean isLike(Row first);

    /**
     * The name of the authority that a file becomes.
     *
     * @param fileName what the user calls the file, without folders
     */
    String authority(String fileName);

    /** Begins a file. */
    Gathering begin();

    /** The rows of one file. */
    interface Gathering {

        /**
         * The thing of a row, as far as the row alone tells it.
         *
         * @return null where the row has a blocking problem
         */
        @Nullable Known read(Row row);

        /** Notes what a row says of its thing and others, now that it is certain that the thing is taken. */
        void keep(Row row, Known known);

        /**
         * Puts in what the things say of each other.
         *
         * @param things those that were taken, in the order of the file
         * @param problems takes what is odd about it
         */
        List<Known> finish(List<Known> things, ProblemSink problems);
    }
}
