package org.attest.serve.ontology;

import java.util.List;
import java.util.Map;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Link;

/**
 * What the page of the whole ontology shows.
 *
 * @param title its title
 * @param description what it is for
 * @param iri its IRI
 * @param versionIri the IRI of this version
 * @param version its version
 * @param license where its licence is; a link
 * @param downloads the whole in the RDF formats
 * @param picture the picture of the model, SVG to stand in a page; may be empty
 * @param example one event from sentence to graph; may be empty
 * @param modules all modules
 * @param counts how many terms there are, by what they are called
 * @param checks how many checks there are
 * @param questions how many competency questions there are
 * @param letters the index
 */
public record OverviewPage(
        String title,
        String description,
        String iri,
        String versionIri,
        String version,
        Link license,
        List<Link> downloads,
        String picture,
        WorkedExample example,
        List<Row> modules,
        Map<String, Long> counts,
        int checks,
        int questions,
        List<Letter> letters) {

    /**
     * A line of the table of modules.
     *
     * @param link its name with its page
     * @param description what it is about
     * @param counts what it holds, in words
     * @param downloads its file in the RDF formats
     */
    public record Row(Link link, Cell description, String counts, List<Link> downloads) {}

    /**
     * The terms whose names begin with a letter.
     *
     * @param letter the letter, a capital
     * @param terms by name, capitals first among equals
     */
    public record Letter(String letter, List<Line> terms) {}

    /**
     * A line of the index, or of what was found.
     *
     * @param term the term
     * @param definition what it means
     */
    public record Line(Term term, Cell definition) {}

    /** What to read, in this order: the modules without the one that only holds them together. */
    public List<Row> reading() {
        return modules.stream()
                .filter(module -> !module.link().href().equals("/ontology/attest"))
                .toList();
    }
}
