package org.attest.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Rows for programs: the same columns in TSV, CSV and JSON, whatever was found. A cell is a text, a number, a truth value, or a
 * list of texts, which JSON keeps as a list and the others write with {@code "; "} between.
 *
 * <p>TSV escapes nothing: tabs and line ends within a text become blanks there. CSV is that of RFC 4180 with LF.
 */
final class Sheet {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> columns;
    private final List<List<Object>> rows = new ArrayList<>();

    Sheet(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Adds a row of as many cells as there are columns. */
    void add(List<Object> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(List.copyOf(cells));
    }

    /**
     * Writes the rows for programs, or something else for people.
     *
     * @param blocks writes it for people
     * @param root puts the rows, as {@link #json()} gives them, into the object that is written as JSON
     */
    void print(NamesFormat format, PrintStream out, Runnable blocks, UnaryOperator<ObjectNode> root) {
        switch (format) {
            case TABLE -> blocks.run();
            case TSV -> tsv(out);
            case CSV -> csv(out);
            case JSON -> json(root.apply(JSON.createObjectNode()), out);
        }
    }

    void tsv(PrintStream out) {
        out.print(String.join("\t", columns) + "\n");
        for (List<Object> row : rows) {
            out.print(row.stream()
                            .map(cell -> text(cell).replaceAll("[\\t\\r\\n]", " "))
                            .collect(Collectors.joining("\t"))
                    + "\n");
        }
    }

    void csv(PrintStream out) {
        try {
            CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(columns);
            rows.forEach(row -> csv.writeRecord(row.stream().map(Sheet::text).toList()));
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows as objects whose members are the columns. */
    ArrayNode json() {
        ArrayNode all = JSON.createArrayNode();
        for (List<Object> row : rows) {
            ObjectNode node = all.addObject();
            for (int i = 0; i < columns.size(); i++) {
                node.set(columns.get(i), JSON.valueToTree(row.get(i)));
            }
        }
        return all;
    }

    /** One JSON object, indented, with LF. */
    static void json(ObjectNode root, PrintStream out) {
        out.print(root.toPrettyString().replace("\r\n", "\n") + "\n");
    }

    /** An object to put members into. */
    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    private static String text(Object cell) {
        return cell instanceof List<?> list
                ? list.stream().map(Object::toString).collect(Collectors.joining("; "))
                : cell.toString();
    }
}
