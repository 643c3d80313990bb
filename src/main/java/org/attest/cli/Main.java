package org.attest.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Entry of the program. {@link #run} returns the exit code; only {@link #main} ends the JVM. */
public final class Main {

    private static final int BUFFER = 1 << 15;

    private Main() {}

    /** Runs the command and ends the JVM with its exit code. */
    public static void main(String[] args) {
        WatchedOutput out = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        Console console = systemConsole(out);
        int code = run(console, args);
        if (out.isBroken()) {
            console.remark("attest: standard output cannot be written: " + out.reason());
            code = ExitCode.FAILED.number();
        }
        System.exit(code);
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
        int code = execute(line, console, args);
        console.out().flush();
        console.err().flush();
        return code;
    }

    /** What no command can go on from, such as the end of the memory, is told like everything else. */
    private static int execute(CommandLine line, Console console, String... args) {
        try {
            return line.execute(args);
        } catch (VirtualMachineError | LinkageError e) {
            return new Failures(console).report(args.length == 0 ? "" : args[0], e);
        }
    }

    private static int wrongUsage(Console console, ParameterException exception) {
        WrongUsage.message(exception).forEach(console::remark);
        return ExitCode.USAGE.number();
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** The launcher says in system properties what it found: a JVM of 21 cannot ask whether a stream is a terminal. */
    private static Console systemConsole(WatchedOutput watched) {
        PrintStream out = new PrintStream(new BufferedOutputStream(watched, BUFFER), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int columns = Integer.getInteger("attest.columns", 0);
        return new Console(System.in, out, err, System.getenv(), Boolean.getBoolean("attest.terminal"), columns);
    }
}
