package org.attest.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import org.attest.query.QueryFailure;
import org.jspecify.annotations.Nullable;

/** Turns what a command threw into one message and an exit code. */
final class Failures {

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    /** Says what went wrong; with {@code ATTEST_DEBUG} set, also where in the program. */
    int report(String command, Throwable exception) {
        console.remark("attest " + command + ": " + message(exception));
        if (console.environment().containsKey("ATTEST_DEBUG")) {
            StringWriter trace = new StringWriter();
            exception.printStackTrace(new PrintWriter(trace));
            console.remark(trace.toString());
        }
        return code(exception).number();
    }

    private static ExitCode code(Throwable exception) {
        return switch (exception) {
            case CommandFailure failure -> failure.code();
            case QueryFailure failure -> code(failure.kind());
            default -> ExitCode.FAILED;
        };
    }

    /** What was asked for cannot be had from any database, or this one did not give it. */
    private static ExitCode code(QueryFailure.Kind kind) {
        return switch (kind) {
            case REFUSED, FORMAT -> ExitCode.USAGE;
            case TIMEOUT, TOO_HEAVY, SERVER -> ExitCode.FAILED;
        };
    }

    private static String message(Throwable exception) {
        return switch (exception) {
            case CommandFailure failure -> text(failure);
            case NoSuchFileException missing -> "no such file or folder: " + missing.getFile();
            case AccessDeniedException denied -> "no permission for " + denied.getFile();
            case ReadOnlyFileSystemException readOnly -> "the disk is read-only";
            case FileAlreadyExistsException exists -> exists.getFile() + ": a file of that name is there already";
            case NotDirectoryException file -> file.getFile() + ": this is a file, not a folder";
            case FileSystemException file ->
                file.getFile() + ": " + (file.getReason() == null ? file : file.getReason());
            case OutOfMemoryError memory ->
                "the memory of " + (Runtime.getRuntime().maxMemory() >> 20)
                        + " MB is not enough (give it more, for example ATTEST_JAVA_OPTS=-Xmx8g, or load fewer files at a time)";
            case UncheckedIOException io -> text(io.getCause());
            default -> known(exception) ? text(exception) : unexpected(exception);
        };
    }

    /** Exceptions of the program's own packages say in their message what happened and what to do. */
    private static boolean known(Throwable exception) {
        return exception.getClass().getPackageName().startsWith("org.attest.")
                || exception instanceof java.io.IOException;
    }

    private static String unexpected(Throwable exception) {
        return "unexpected " + exception.getClass().getSimpleName() + ": " + text(exception)
                + " (a fault of the program; set ATTEST_DEBUG=1 for the trace)";
    }

    private static String text(@Nullable Throwable exception) {
        if (exception == null) {
            return "";
        }
        String message = exception.getMessage();
        return message == null ? exception.getClass().getSimpleName() : message;
    }
}
