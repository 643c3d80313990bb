package org.attest.cli;

import org.attest.query.Parameter;
import org.attest.query.QueryLibrary;
import org.attest.query.SavedQuery;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Shows saved queries to a person. */
final class QueryListing {

    private static final int UNLIMITED = 200;
    private static final int LEAST = 60;

    private final Console console;

    QueryListing(Console console) {
        this.console = console;
    }

    /** Every query with its parameters and what it answers, by area. */
    void all(QueryLibrary library) {
        int names =
                library.all().stream().mapToInt(q -> q.path().length()).max().orElse(0) + 2;
        int rest = Math.max(LEAST, console.width() == 0 ? UNLIMITED : console.width() - names);
        TextTable table = TextTable.forColumns(
                Help.defaultColorScheme(Ansi.OFF),
                new Column(names, 0, Overflow.SPAN),
                new Column(rest, 0, Overflow.WRAP));
        for (SavedQuery query : library.all()) {
            table.addRowValues(query.path(), query.summary());
        }
        console.out().print(table);
    }

    /** One query: what it answers, its parameters, a call that gives an answer on the example, its text. */
    void one(SavedQuery query) {
        console.out().println(query.path() + ": " + query.summary());
        if (!query.description().isEmpty()) {
            console.out().println();
            console.out().println(query.description());
        }
        console.out().println();
        for (Parameter parameter : query.parameters()) {
            console.out().println("  --param " + parameter.name() + "=…  " + traits(parameter));
            console.out().println("      " + parameter.description());
        }
        if (!query.choice().isEmpty()) {
            console.out().println();
            console.out().println("  Needed: " + query.choice());
        }
        console.out().println();
        console.out().println("  " + example(query));
    }

    private static String traits(Parameter parameter) {
        StringBuilder out = new StringBuilder(parameter.expected());
        out.append(parameter.required() ? "; required" : "; may be left out");
        if (parameter.defaultValue() != null) {
            out.append("; default ").append(parameter.defaultValue());
        }
        if (parameter.multiple()) {
            out.append("; may be repeated");
        }
        return out.toString();
    }

    private static String example(SavedQuery query) {
        StringBuilder call = new StringBuilder("attest query ").append(query.name());
        query.example()
                .forEach((name, values) -> values.forEach(value ->
                        call.append(" --param ").append(name).append('=').append(quoted(value))));
        return call.toString();
    }

    private static String quoted(String value) {
        return value.matches("[\\w.:/-]+") ? value : "'" + value.replace("'", "'\\''") + "'";
    }
}
