package org.attest.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.attest.pipeline.Input;
import org.attest.pipeline.Intake;
import org.attest.pipeline.LoadOptions;
import org.attest.pipeline.LoadProgress;

/** The files a command is to read; what comes from standard input or the class path is put aside into a file first. */
final class Inputs implements AutoCloseable {

    private final List<Input> inputs = new ArrayList<>();
    private final List<Path> aside = new ArrayList<>();

    /** The files given; {@code -} is standard input. */
    static Inputs of(Console console, List<Path> files) throws IOException {
        Inputs inputs = new Inputs();
        for (Path file : files) {
            if (file.toString().equals("-")) {
                inputs.putAside("-", console.in(), ".json");
            } else {
                inputs.inputs.add(Input.of(file));
            }
        }
        return inputs;
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

    /** Reads them, telling what is wrong; ends the command when none of them can be read. */
    Intake read(Console console, LoadOptions options, LoadProgress progress) throws IOException {
        Intake intake = Intake.read(inputs, options, progress, new ProblemPrinter(console));
        if (intake.isUnreadable()) {
            throw new CommandFailure(
                    ExitCode.FAILED,
                    inputs.size() == 1
                            ? "the file could not be read; nothing was done"
                            : "none of the " + inputs.size() + " files could be read; nothing was done");
        }
        return intake;
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
