package org.attest.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Entry of the program. {@link #run} returns the exit code; only {@link #main} ends the JVM. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the JVM with its exit code. */
    public static void main(String[] args) {
        System.exit(run(systemConsole(), args));
    }

    /**
     * Runs one command.
     *
     * @param console what it reads from and writes to
     * @param args the arguments as the shell gave them
     * @return the exit code, a number of {@link ExitCode}
     */
    public static int run(Console console, String... args) {
        CommandLine line = new CommandLine(new AttestCommand(console), new CommandFactory(console));
        line.setOut(writer(console.out()));
        line.setErr(writer(console.err()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpLongOptionsMaxWidth(28);
        line.setParameterExceptionHandler((exception, ignored) -> wrongUsage(console, exception));
        line.setExecutionExceptionHandler(
                (exception, command, result) -> new Failures(console).report(command.getCommandName(), exception));
        int code = line.execute(args);
        console.out().flush();
        console.err().flush();
        if (console.out().checkError()) {
            // A closed pipe, such as that of "head": what was wanted was had.
            return code;
        }
        return code;
    }

    private static int wrongUsage(Console console, ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        console.remark("attest: " + exception.getMessage());
        PrintWriter err = command.getErr();
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(exception, err)) {
            console.remark("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        err.flush();
        return ExitCode.USAGE.number();
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** The launcher says in system properties what it found: a JVM of 21 cannot ask whether a stream is a terminal. */
    private static Console systemConsole() {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int columns = Integer.getInteger("attest.columns", 0);
        return new Console(System.in, out, err, System.getenv(), Boolean.getBoolean("attest.terminal"), columns);
    }
}
