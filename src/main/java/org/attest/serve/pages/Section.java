package org.attest.serve.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page under a heading.
 *
 * @param id for links to it, unique on the page
 * @param heading its heading
 * @param lead a sentence under the heading; may be empty
 * @param facts names with values; may be empty
 * @param table a table; null for none
 */
public record Section(
        String id,
        String heading,
        Cell lead,
        List<Fact> facts,
        @Nullable Table table) {

    /** Copies the list. */
    public Section {
        facts = List.copyOf(facts);
    }

    /** A section with nothing but facts. */
    public static Section ofFacts(String id, String heading, List<Fact> facts) {
        return new Section(id, heading, new Cell(List.of()), facts, null);
    }

    /** A section with nothing but a table. */
    public static Section ofTable(String id, String heading, Table table) {
        return new Section(id, heading, new Cell(List.of()), List.of(), table);
    }

    /** Whether there is nothing under the heading. */
    public boolean isEmpty() {
        return lead.isEmpty() && facts.isEmpty() && (table == null || table.isEmpty());
    }
}
