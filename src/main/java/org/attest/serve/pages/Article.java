package org.attest.serve.pages;

import java.util.List;

/**
 * A page about one node of the graph.
 *
 * @param title its name
 * @param language BCP 47 tag of the title when it is not English; empty otherwise
 * @param kind what it is, in a few words
 * @param warning what must not be overlooked: that it is only planned, or disputed; may be empty
 * @param sections in order; empty ones are left out
 * @param iri its IRI
 * @param downloads links to the same in other formats
 */
public record Article(
        String title,
        String language,
        Cell kind,
        Cell warning,
        List<Section> sections,
        String iri,
        List<Link> downloads) {

    /** Copies the lists and leaves out empty sections. */
    public Article {
        sections = sections.stream().filter(section -> !section.isEmpty()).toList();
        downloads = List.copyOf(downloads);
    }
}
