package org.attest.query;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows in aligned columns: a line of names, a line of dashes, the rows.
 *
 * <p>The widths come from the first rows; a later cell that is wider pushes its line out rather than being cut, so the
 * answer never has to be held whole. Only on a terminal are cells cut to fit. Types and languages of literals are not
 * shown; the other formats have them.
 */
final class TableWriter {

    /** Rows that the widths are taken from. */
    private static final int SAMPLE = 500;

    private static final int GAP = 2;
    private static final int NARROWEST = 6;

    private final PrefixMapping prefixes;
    private final int terminal;

    TableWriter(PrefixMapping prefixes, int terminal) {
        this.prefixes = prefixes;
        this.terminal = terminal;
    }

    void write(RowSet rows, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<Var> columns = rows.getResultVars();
        List<String> names = columns.stream().map(Var::getVarName).toList();
        List<List<String>> sample = new ArrayList<>();
        while (sample.size() < SAMPLE && rows.hasNext()) {
            sample.add(cells(columns, rows.next()));
        }
        int[] widths = widths(names, sample);
        line(text, names, widths);
        line(text, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths);
        for (List<String> row : sample) {
            line(text, row, widths);
        }
        while (rows.hasNext()) {
            line(text, cells(columns, rows.next()), widths);
        }
        text.flush();
    }

    private List<String> cells(List<Var> columns, Binding row) {
        return columns.stream().map(column -> cell(row.get(column))).toList();
    }

    private String cell(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        if (node.isURI()) {
            return TextWidth.visible(prefixes.shortForm(node.getURI()));
        }
        return TextWidth.visible(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }

    private int[] widths(List<String> names, List<List<String>> sample) {
        int[] widths = new int[names.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = TextWidth.of(names.get(i));
            for (List<String> row : sample) {
                widths[i] = Math.max(widths[i], TextWidth.of(row.get(i)));
            }
        }
        return terminal > 0 ? fitted(widths) : widths;
    }

    /** Takes from the widest columns first, all down to one common width. */
    private int[] fitted(int[] widths) {
        int room = terminal - GAP * (widths.length - 1);
        int widest = Arrays.stream(widths).max().orElse(0);
        while (widest > NARROWEST && total(widths, widest) > room) {
            widest--;
        }
        int limit = widest;
        return Arrays.stream(widths).map(width -> Math.min(width, limit)).toArray();
    }

    private static int total(int[] widths, int limit) {
        return Arrays.stream(widths).map(width -> Math.min(width, limit)).sum();
    }

    private void line(Writer text, List<String> cells, int[] widths) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = terminal > 0 ? TextWidth.cut(cells.get(i), widths[i]) : cells.get(i);
            line.append(cell).append(" ".repeat(Math.max(0, widths[i] - TextWidth.of(cell)) + GAP));
        }
        text.write(line.toString().stripTrailing());
        text.write('\n');
    }
}
