package org.attest.serve.ontology;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.attest.serve.pages.Link;
import org.attest.serve.terms.Ontology;
import org.attest.serve.terms.OntologyModule;

/** Puts together the page of the whole. */
final class Overview {

    private static final Node IRI = NodeFactory.createURI(Ontology.IRI);
    private static final Comparator<Term> BY_NAME = Comparator.comparing(
                    (Term term) -> term.anchor().toLowerCase(Locale.ROOT))
            .thenComparing(Term::anchor);

    private final Vocabulary vocabulary;
    private final Entries entries;
    private final Uses uses;

    Overview(Vocabulary vocabulary, Entries entries, Uses uses) {
        this.vocabulary = vocabulary;
        this.entries = entries;
        this.uses = uses;
    }

    OverviewPage page(ModulePages pages) {
        Ontology ontology = vocabulary.ontology();
        String license = object(DCTerms.license.asNode());
        return new OverviewPage(
                ontology.text(IRI, DCTerms.title.asNode()).orElse("Ontology"),
                ontology.text(IRI, DCTerms.description.asNode()).orElse(""),
                Ontology.IRI,
                object(OWL.versionIRI.asNode()),
                version(ontology),
                Link.to(license, license),
                RdfFiles.links("/ontology"),
                Picture.inPage(vocabulary),
                WorkedExample.load(vocabulary),
                ontology.modules().values().stream()
                        .map(module -> row(module, pages))
                        .toList(),
                counts(List.copyOf(vocabulary.all())),
                uses.checks().size(),
                (int) uses.questions().stream()
                        .map(question -> question.number())
                        .distinct()
                        .count(),
                letters());
    }

    static String version(Ontology ontology) {
        return ontology.text(IRI, OWL.versionInfo.asNode()).orElse("");
    }

    private String object(Node property) {
        return vocabulary.objects(IRI, property).stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .findFirst()
                .orElse("");
    }

    private OverviewPage.Row row(OntologyModule module, ModulePages pages) {
        String counts = counts(vocabulary.of(module.name())).entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return new OverviewPage.Row(
                Link.to(pages.title(module), "/ontology/" + module.name()),
                vocabulary.prose(vocabulary
                        .ontology()
                        .text(module.iri(), DCTerms.description.asNode())
                        .orElse("")),
                counts,
                RdfFiles.links("/ontology/" + module.name()));
    }

    /** Numbers in the order in which the kinds are declared, with a plural where it takes one. */
    private static Map<String, Long> counts(List<Term> terms) {
        Map<String, Long> groups = new LinkedHashMap<>();
        for (String group : List.of("class", "property", "scheme", "concept")) {
            long number = terms.stream()
                    .filter(term -> term.kind().group().equals(group))
                    .count();
            if (number > 0) {
                groups.put(number == 1 ? group : plural(group), number);
            }
        }
        return groups;
    }

    private static String plural(String group) {
        return group.endsWith("y")
                ? group.substring(0, group.length() - 1) + "ies"
                : group + (group.endsWith("s") ? "es" : "s");
    }

    private List<OverviewPage.Letter> letters() {
        Map<String, List<Term>> byLetter = vocabulary.all().stream()
                .filter(Term::own)
                .sorted(BY_NAME)
                .collect(Collectors.groupingBy(
                        term -> term.anchor().substring(0, 1).toUpperCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.toList()));
        return byLetter.entrySet().stream()
                .map(entry -> new OverviewPage.Letter(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(term -> new OverviewPage.Line(term, entries.definition(term.node())))
                                .toList()))
                .toList();
    }
}
