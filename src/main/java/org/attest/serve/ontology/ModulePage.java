package org.attest.serve.ontology;

import java.util.List;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Link;
import org.attest.serve.pages.Table;

/**
 * What the page of a module shows.
 *
 * @param name its name
 * @param title its title
 * @param description what it is about
 * @param iri its IRI
 * @param version its version
 * @param imports the modules it builds on
 * @param downloads its file in the RDF formats
 * @param checks a link to its checks; plain text where it has none
 * @param classes its classes as a tree; empty where nothing stands below another
 * @param groups its terms
 * @param statements what it says of terms of other modules
 * @param before the module before it, and after it; for leafing through
 */
public record ModulePage(
        String name,
        String title,
        Cell description,
        String iri,
        String version,
        List<Link> imports,
        List<Link> downloads,
        Link checks,
        List<Branch> classes,
        List<Group> groups,
        Table statements,
        List<Link> before) {

    /**
     * Terms under one heading.
     *
     * @param id of the heading; has a hyphen, which no name of a term of ours has
     * @param heading what they are
     * @param entries in order
     */
    public record Group(String id, String heading, List<Entry> entries) {}
}
