package org.attest.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attest.problem.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what was meant where that can be guessed. */
final class WrongUsage {

    private WrongUsage() {}

    /** The message: one line for what is wrong, one for where to look. */
    static List<String> message(ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        return List.of(name + ": " + what(exception, command), "Try: " + name + " --help");
    }

    private static String what(ParameterException exception, CommandLine command) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, command);
        }
        String message = String.valueOf(exception.getMessage()).replaceFirst("^Error: ", "");
        return message.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + message.substring(1);
    }

    private static String unmatched(UnmatchedArgumentException unmatched, CommandLine command) {
        List<String> arguments = unmatched.getUnmatched();
        String first = arguments.isEmpty() ? "" : arguments.getFirst();
        if (first.startsWith("-") && first.length() > 1) {
            return "there is no option " + first + meant(first, options(command));
        }
        Collection<String> commands = command.getSubcommands().keySet();
        if (!commands.isEmpty()) {
            return "there is no command '" + first + "'" + meant(first, commands);
        }
        return "too many arguments: '" + String.join("' '", arguments) + "'" + cure(command, first);
    }

    private static String cure(CommandLine command, String first) {
        return switch (command.getCommandName()) {
            case "query" ->
                "; a parameter is given as --param " + (first.contains("=") ? first : "name='" + first + "'");
            case "sparql" -> "; put the whole query in quotes: 'SELECT …'";
            default -> "";
        };
    }

    private static String meant(String word, Collection<String> known) {
        Optional<String> near = Nearest.of(word, known);
        return near.map(found -> "; did you mean " + found + "?").orElse("");
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().optionsMap().keySet().stream()
                .filter(option -> option.startsWith("--"))
                .sorted()
                .toList();
    }
}
