package org.attest.generator;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a {@link GedTable} to a file or to standard output. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Writes an invented table under the columns of UCDP GED. The same options give the same bytes.")
public final class GenerateCommand implements Callable<Integer> {

    @Option(
            names = "--rows",
            defaultValue = "10000",
            description = "Events of the first release (default: ${DEFAULT-VALUE}).")
    private long rows;

    @Option(names = "--seed", defaultValue = "1", description = "Of all that is invented (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--shuffle", paramLabel = "SEED", description = "Rows in the order that this number names.")
    private @Nullable Long order;

    @Option(names = "--add-column", description = "With one more column, after the id.")
    private boolean anotherColumn;

    @Option(
            names = "--change",
            defaultValue = "0",
            paramLabel = "SHARE",
            description = "This share of the rows, 0 to 1, has other figures.")
    private double changed;

    @Option(
            names = "--drop",
            defaultValue = "0",
            paramLabel = "SHARE",
            description = "This share of the rows, 0 to 1, is left out.")
    private double dropped;

    @Option(names = "--hxl", description = "With a row of HXL tags below the header.")
    private boolean tags;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; standard output when not given.")
    private @Nullable Path out;

    /** As a program of its own. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new GenerateCommand()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        OptionalLong by = order == null ? OptionalLong.empty() : OptionalLong.of(order);
        GedTable table = new GedTable(rows, seed, new Release(by, anotherColumn, changed, dropped, tags));
        if (out != null) {
            table.writeTo(out);
        } else {
            // Not System.out, which encodes and checks for errors on its own.
            OutputStream stdout = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
            table.writeTo(stdout);
            stdout.flush();
        }
        return 0;
    }
}
