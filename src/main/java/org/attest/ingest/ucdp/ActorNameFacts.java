package org.attest.ingest.ucdp;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attest.ingest.dataset.CellText;
import org.attest.ingest.table.Column;
import org.attest.ingest.table.Row;
import org.attest.model.Authority.NameForm;
import org.attest.model.Fact;
import org.jspecify.annotations.Nullable;

/**
 * All names that the list of actors has for one: short, original, full in its own tongue and in English, and those that it
 * took later. Each once; the language is known of the English ones only. The list does not date them.
 */
final class ActorNameFacts {

    private static final String ENGLISH = "en";

    private final Row row;
    private final Set<NameForm> names = new LinkedHashSet<>();

    private ActorNameFacts(Row row) {
        this.row = row;
    }

    /**
     * Reads the names of a row.
     *
     * @param actor local id of the actor
     */
    static List<Fact> of(Row row, String actor) {
        return read(row).facts(actor);
    }

    /** The names themselves. */
    static List<NameForm> names(Row row) {
        return List.copyOf(read(row).names);
    }

    private static ActorNameFacts read(Row row) {
        ActorNameFacts reader = new ActorNameFacts(row);
        reader.one(ActorColumns.NAME, null);
        reader.one(ActorColumns.NAME_FULL, null);
        reader.one(ActorColumns.ORIGINAL, null);
        reader.one(ActorColumns.ORIGINAL_FULL, null);
        reader.one(ActorColumns.ORIGINAL_ENGLISH, ENGLISH);
        int count = reader.later();
        reader.laterFull(ActorColumns.NEW_FULL, null, count);
        reader.laterFull(ActorColumns.NEW_ENGLISH, ENGLISH, count);
        return reader;
    }

    /** The text of a cell; null where it is empty or says so. */
    static @Nullable String text(Row row, Column column) {
        String text = CellText.line(row.text(column));
        return text == null || text.equalsIgnoreCase("n/a") ? null : text;
    }

    private void one(Column column, @Nullable String language) {
        String name = text(row, column);
        if (name != null) {
            names.add(new NameForm(name, language));
        }
    }

    /** The short names that it took later, and how many these are. */
    private int later() {
        String list = text(row, ActorColumns.NEW);
        List<String> later = list == null ? List.of() : ActorNames.of(list);
        later.forEach(name -> names.add(new NameForm(name, null)));
        return later.size();
    }

    /** The full names that go with them. Where they are not as many, the commas cannot be trusted: then it is one name. */
    private void laterFull(Column column, @Nullable String language, int count) {
        String list = text(row, column);
        if (list != null) {
            List<String> full = ActorNames.of(list);
            (full.size() == count ? full : List.of(list)).forEach(name -> names.add(new NameForm(name, language)));
        }
    }

    private List<Fact> facts(String actor) {
        List<Fact> facts = new ArrayList<>(names.size());
        for (NameForm known : names) {
            facts.add(new Fact.Name(
                    "n" + (facts.size() + 1), actor, known.name(), known.language(), null, List.of(), row.where()));
        }
        return facts;
    }
}
