package org.attest.serve.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text with links in it: a cell of a table, a value, a sentence.
 *
 * @param parts shown one after the other, without space between them
 */
public record Cell(List<Link> parts) {

    /** Copies the list. */
    public Cell {
        parts = List.copyOf(parts);
    }

    /** Of the given parts. */
    public static Cell of(Link... parts) {
        return new Cell(List.of(parts));
    }

    /** Plain text only. */
    public static Cell plain(String text) {
        return of(Link.plain(text));
    }

    /** Several cells in one, with something between them. */
    public static Cell join(List<Cell> cells, String between) {
        List<Link> parts = new ArrayList<>();
        for (Cell cell : cells) {
            if (!parts.isEmpty() && !cell.parts.isEmpty()) {
                parts.add(Link.plain(between));
            }
            parts.addAll(cell.parts);
        }
        return new Cell(parts);
    }

    /** This, followed by other parts. */
    public Cell and(Cell other) {
        return join(List.of(this, other), "");
    }

    /** The same, with all parts that lead nowhere leading there but blanks. */
    public Cell linkedTo(String href) {
        return new Cell(parts.stream()
                .map(part -> part.href().isEmpty() && !part.text().isBlank()
                        ? new Link(part.text(), href, part.language(), part.style())
                        : part)
                .toList());
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The text without links. */
    public String text() {
        StringBuilder out = new StringBuilder();
        parts.forEach(part -> out.append(part.text()));
        return out.toString();
    }
}
