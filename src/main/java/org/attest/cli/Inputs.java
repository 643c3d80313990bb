package org.attest.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.attest.ingest.InputFormat;
import org.attest.ingest.formats.AuthorityFormats;
import org.attest.ingest.formats.RecordFormats;
import org.attest.pipeline.Input;
import org.attest.pipeline.Intake;
import org.attest.pipeline.LoadOptions;
import org.attest.pipeline.LoadProgress;
import org.attest.pipeline.dataset.DatasetFile;
import org.jspecify.annotations.Nullable;

/** The files a command is to read; what comes from standard input or the class path is put aside into a file first. */
final class Inputs implements AutoCloseable {

    private static final String SHIPPED = "shipped:";
    private static final String AUTHORITIES = "/org/attest/authorities/";

    private final List<Input> inputs = new ArrayList<>();
    private final List<Path> aside = new ArrayList<>();

    /** The files given; {@code -} is standard input, {@code shipped:common} an authority that comes with the program. */
    static Inputs of(Console console, List<Path> files) throws IOException {
        Inputs inputs = new Inputs();
        for (Path file : files) {
            if (file.toString().equals("-")) {
                inputs.putAside("-", console.in(), ".json");
            } else if (file.toString().startsWith(SHIPPED)) {
                try (InputStream in = shipped(file.toString().substring(SHIPPED.length()))) {
                    inputs.putAside(file.toString(), in, ".json");
                }
            } else {
                inputs.inputs.add(Input.of(file));
            }
        }
        return inputs;
    }

    private static InputStream shipped(String name) {
        InputStream in =
                name.matches("[a-z-]+") ? Inputs.class.getResourceAsStream(AUTHORITIES + name + ".json") : null;
        if (in == null) {
            throw new CommandFailure(
                    ExitCode.USAGE, "no authority \"" + name + "\" comes with the program (shipped:common does)");
        }
        return in;
    }

    /** Files on the class path. */
    static Inputs ofResources(List<String> resources) throws IOException {
        Inputs inputs = new Inputs();
        for (String resource : resources) {
            String name = resource.substring(resource.lastIndexOf('/') + 1);
            try (InputStream in = Inputs.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks its own file " + resource);
                }
                inputs.putAside(name, in, ".json");
            }
        }
        return inputs;
    }

    private void putAside(String name, InputStream in, String ending) throws IOException {
        Path file = Files.createTempFile("attest-", ending);
        aside.add(file);
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        inputs.add(new Input(name, file));
    }

    /**
     * Inputs by how they are read.
     *
     * @param tables those that are tables, or look like it
     * @param others all others
     */
    record Kinds(List<Input> tables, List<Input> others) {}

    /**
     * Refuses conditions on rows that would pick nothing: an authority is taken whole or not at all, for of a part of a gazetteer a
     * name would seem to be of one place that is of two; and other files have no rows.
     *
     * @param format the format of all, where the user gave one
     */
    static void checkWhere(List<String> where, Kinds kinds, @Nullable InputFormat format) throws IOException {
        if (where.isEmpty()) {
            return;
        }
        for (Input input : kinds.others()) {
            if (isAuthorityTable(input, format)) {
                throw new CommandFailure(
                        ExitCode.USAGE,
                        input.name()
                                + ": --where picks rows of datasets, and this is an authority, of which all is taken"
                                + " (leave --where out, or write the rows you want into a file of their own)");
            }
        }
        if (kinds.tables().isEmpty()) {
            throw new CommandFailure(
                    ExitCode.USAGE, "--where picks rows of tables of datasets, and none of the files is one");
        }
    }

    private static boolean isAuthorityTable(Input input, @Nullable InputFormat format) throws IOException {
        return format == null
                ? RecordFormats.mayBeTable(input.name(), input.file())
                        && AuthorityFormats.recognise(input.table()).isPresent()
                : AuthorityFormats.of(format).isPresent();
    }

    /** Tells tables from other files. */
    Kinds kinds(@Nullable InputFormat format) throws IOException {
        List<Input> tables = new ArrayList<>();
        List<Input> others = new ArrayList<>();
        for (Input input : inputs) {
            (DatasetFile.isTable(input, format) ? tables : others).add(input);
        }
        return new Kinds(tables, others);
    }

    /** Reads all of them, telling what is wrong; ends the command when none of them can be read. */
    Intake read(Console console, LoadOptions options, LoadProgress progress) throws IOException {
        Intake intake = take(console, inputs, options, progress);
        if (intake.isUnreadable()) {
            throw unreadable(inputs.size());
        }
        return intake;
    }

    /** Reads some, telling what is wrong. */
    static Intake take(Console console, List<Input> some, LoadOptions options, LoadProgress progress)
            throws IOException {
        return Intake.read(some, options, progress, new ProblemPrinter(console));
    }

    /** What to tell where none of the files could be read. */
    static CommandFailure unreadable(int files) {
        return new CommandFailure(
                ExitCode.FAILED,
                files == 1
                        ? "the file could not be read; nothing was done"
                        : "none of the " + files + " files could be read; nothing was done");
    }

    List<Input> all() {
        return inputs;
    }

    @Override
    public void close() throws IOException {
        for (Path file : aside) {
            Files.deleteIfExists(file);
        }
    }
}
