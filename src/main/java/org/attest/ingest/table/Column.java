package org.attest.ingest.table;

import java.util.List;
import java.util.Locale;

/**
 * A column that a format knows, as a handle: declared once with {@link Columns.Builder}, then used to ask rows.
 *
 * <p>Headers are compared without regard to case, and to blanks, hyphens and low lines anywhere: {@code "Side A"} is
 * {@code side_a}. Does not say what type its values have: who asks a row says it.
 */
public final class Column {

    private final String name;
    private final List<String> aliases;
    private final boolean required;
    private final int index;

    Column(String name, List<String> aliases, boolean required, int index) {
        this.name = name;
        this.aliases = List.copyOf(aliases);
        this.required = required;
        this.index = index;
    }

    /** The canonical name, which content hashes use. */
    public String name() {
        return name;
    }

    /** Other names that releases give it, the preferred one first. */
    public List<String> aliases() {
        return aliases;
    }

    /** Whether a file without it is refused. Says nothing of empty cells. */
    public boolean required() {
        return required;
    }

    /** Position among the columns of its format, from 0, in the order of declaration; not the position in a file. */
    public int index() {
        return index;
    }

    @Override
    public String toString() {
        return name;
    }

    /** What names are compared by. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> c != '-'
                        && c != '_'
                        && c != '\uFEFF'
                        && !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c))
                .forEach(c -> key.append((char) c));
        return key.toString();
    }
}
