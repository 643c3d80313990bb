package org.attest.model;

import java.util.List;

/**
 * What one extractor found in one document.
 *
 * @param source the document; its id is the report's
 * @param extractor who extracted
 * @param entities the things spoken of
 * @param spokenOf other documents that the source speaks of
 * @param events the events spoken of
 * @param testimonies who says what
 * @param excluded what was left out of the text, and why
 */
public record Report(
        Source source,
        Extractor extractor,
        List<Entity> entities,
        List<Source> spokenOf,
        List<EventDecl> events,
        List<Testimony> testimonies,
        List<Exclusion> excluded) {

    /** Copies the lists. */
    public Report {
        entities = List.copyOf(entities);
        spokenOf = List.copyOf(spokenOf);
        events = List.copyOf(events);
        testimonies = List.copyOf(testimonies);
        excluded = List.copyOf(excluded);
    }

    /** The report's id, by which other reports and the database know it. */
    public String id() {
        return source.id();
    }

    /** How many facts it holds, declarations not counted. */
    public int factCount() {
        return testimonies.stream().mapToInt(t -> t.facts().size()).sum();
    }
}
