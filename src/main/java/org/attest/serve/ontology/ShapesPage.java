package org.attest.serve.ontology;

import java.util.List;
import org.attest.serve.pages.Link;

/**
 * What the page of the shapes shows.
 *
 * @param modules those that have checks, each with its checks by name
 * @param downloads all shapes in the RDF formats
 */
public record ShapesPage(List<Checks> modules, List<Link> downloads) {

    /**
     * The checks of a module.
     *
     * @param module its name
     * @param link to its page; plain text where there is no such module
     * @param checks by name
     */
    public record Checks(String module, Link link, List<Check> checks) {}

    static ShapesPage of(Shapes shapes, List<Check> checks, Vocabulary vocabulary) {
        List<Checks> modules = shapes.modules().stream()
                .map(module -> new Checks(
                        module,
                        vocabulary.ontology().modules().containsKey(module)
                                ? ModulePages.link(module)
                                : Link.plain(module),
                        checks.stream()
                                .filter(check -> check.module().equals(module))
                                .toList()))
                .toList();
        return new ShapesPage(modules, RdfFiles.links("/ontology/shapes"));
    }

    /** How many checks there are. */
    public int size() {
        return modules.stream().mapToInt(module -> module.checks().size()).sum();
    }
}
