package org.attest.serve.ontology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Link;
import org.attest.serve.pages.Table;
import org.attest.serve.terms.Ontology;
import org.attest.serve.terms.OntologyModule;

/** Puts together the pages of the modules. */
final class ModulePages {

    private final Vocabulary vocabulary;
    private final Entries entries;
    private final Uses uses;
    private final Trees trees;

    ModulePages(Vocabulary vocabulary, Entries entries, Uses uses) {
        this.vocabulary = vocabulary;
        this.entries = entries;
        this.uses = uses;
        this.trees = new Trees(vocabulary);
    }

    ModulePage of(OntologyModule module) {
        Ontology ontology = vocabulary.ontology();
        List<Branch> classes = trees.ofClasses(module.name());
        return new ModulePage(
                module.name(),
                title(module),
                vocabulary.prose(ontology.text(module.iri(), DCTerms.description.asNode())
                        .orElse("")),
                module.iri().getURI(),
                ontology.text(module.iri(), OWL.versionInfo.asNode()).orElse(""),
                module.imports().stream().map(ModulePages::link).toList(),
                RdfFiles.links("/ontology/" + module.name()),
                checks(module.name()),
                classes.stream().anyMatch(branch -> branch.size() > 1) ? classes : List.of(),
                groups(module),
                statements(module),
                beside(module));
    }

    /** A title without the name that all of them begin with. */
    String title(OntologyModule module) {
        String title =
                vocabulary.ontology().text(module.iri(), DCTerms.title.asNode()).orElse(module.name());
        String own = title.replaceFirst("^Attest: ", "");
        return own.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + own.substring(1);
    }

    static Link link(String module) {
        return Link.to(module, "/ontology/" + module);
    }

    private Link checks(String module) {
        long number = uses.checks().stream()
                .filter(check -> check.module().equals(module))
                .count();
        return number == 0
                ? Link.plain("none of its own")
                : Link.to(number + " checks", "/ontology/shapes#shapes-" + module);
    }

    private List<Link> beside(OntologyModule module) {
        List<String> names = List.copyOf(vocabulary.ontology().modules().keySet());
        int place = names.indexOf(module.name());
        List<Link> links = new ArrayList<>();
        if (place > 0) {
            links.add(Link.to("← " + names.get(place - 1), "/ontology/" + names.get(place - 1)));
        }
        if (place + 1 < names.size()) {
            links.add(Link.to(names.get(place + 1) + " →", "/ontology/" + names.get(place + 1)));
        }
        return links;
    }

    /** Classes, properties, then each scheme with its concepts; a term stands in one group. */
    private List<ModulePage.Group> groups(OntologyModule module) {
        List<Term> terms = vocabulary.of(module.name());
        Set<Term> shown = new HashSet<>();
        List<ModulePage.Group> groups = new ArrayList<>();
        add(groups, "all-classes", "Classes", take(terms, term -> term.kind() == TermKind.CLASS, shown));
        add(
                groups,
                "all-properties",
                "Properties",
                take(terms, term -> term.kind().group().equals("property"), shown));
        for (Term scheme : take(terms, term -> term.kind() == TermKind.SCHEME, shown)) {
            List<Term> members = new ArrayList<>(List.of(scheme));
            flat(trees.ofScheme(scheme.node()), members);
            members.removeIf(
                    term -> !term.module().equals(module.name()) || (!term.equals(scheme) && !shown.add(term)));
            add(groups, "scheme-" + scheme.anchor(), "Scheme: " + scheme.label(), members);
        }
        add(groups, "all-others", "Other terms", take(terms, term -> true, shown));
        return groups;
    }

    private void add(List<ModulePage.Group> groups, String id, String heading, List<Term> terms) {
        if (!terms.isEmpty()) {
            groups.add(new ModulePage.Group(
                    id, heading, terms.stream().map(entries::of).toList()));
        }
    }

    private static List<Term> take(List<Term> terms, Predicate<Term> wanted, Set<Term> shown) {
        return terms.stream().filter(wanted).filter(shown::add).toList();
    }

    private static void flat(List<Branch> branches, List<Term> into) {
        branches.forEach(branch -> {
            if (!into.contains(branch.term())) {
                into.add(branch.term());
            }
            flat(branch.below(), into);
        });
    }

    /** What a module says of terms that it does not define, as the alignment and the mappings do. */
    private Table statements(OntologyModule module) {
        Set<Node> own = new HashSet<>();
        vocabulary.of(module.name()).forEach(term -> own.add(term.node()));
        List<List<Cell>> rows = new ArrayList<>();
        for (Node subject : module.subjects()) {
            Optional<Term> term = vocabulary.find(subject);
            if (term.isPresent() && !own.contains(subject)) {
                module.graph().stream(subject, Node.ANY, Node.ANY)
                        .filter(triple -> !triple.getPredicate().equals(RDF.type.asNode()))
                        .sorted((one, other) -> one.toString().compareTo(other.toString()))
                        .forEach(triple -> rows.add(row(triple)));
            }
        }
        return new Table(
                rows.size() + " statements on terms of other modules", List.of("Term", "is", "Of others"), rows, "");
    }

    private List<Cell> row(Triple triple) {
        Node object = triple.getObject();
        String label = vocabulary.find(object).map(term -> " " + term.label()).orElse("");
        return List.of(
                Cell.of(vocabulary.link(triple.getSubject())),
                Cell.of(Link.plain(verb(triple.getPredicate()))),
                vocabulary.cell(object).and(Cell.of(Link.quiet(label))));
    }

    private String verb(Node predicate) {
        return predicate.getURI().startsWith(SKOS.uri)
                ? Ontology.localName(predicate).replaceAll("(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT)
                : vocabulary.shortName(predicate);
    }
}
