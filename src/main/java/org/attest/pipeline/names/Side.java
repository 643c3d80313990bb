package org.attest.pipeline.names;

import java.util.List;
import org.attest.resolve.match.Subject;

/**
 * One of two that may be one, with who speaks of it.
 *
 * @param thing what is known of it
 * @param known whether an authority has it
 * @param accounts how many accounts of the accepted view speak of it
 * @param sources from how many sources these are
 * @param examples some of the sources, those with most accounts first
 */
public record Side(Subject thing, boolean known, long accounts, int sources, List<Example> examples) {

    /** Copies the list. */
    public Side {
        examples = List.copyOf(examples);
    }

    /**
     * A source.
     *
     * @param iri its IRI
     * @param publisher who published it; empty when not known
     * @param title empty when not known
     * @param date when it was published, in EDTF; empty when not known
     */
    public record Example(String iri, String publisher, String title, String date) {

        /** {@code VICE News, 2016-07-11, "A title"}, without what is not known. */
        public String inWords() {
            List<String> parts = List.of(publisher, date, title.isEmpty() ? "" : "\"" + title + "\"");
            String known = String.join(
                    ", ", parts.stream().filter(part -> !part.isEmpty()).toList());
            return known.isEmpty() ? iri : known;
        }
    }
}
