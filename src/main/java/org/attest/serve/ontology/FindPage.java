package org.attest.serve.ontology;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SKOS;
import org.attest.rdf.Att;

/**
 * What was found among the terms.
 *
 * @param asked what was looked for
 * @param found those with it in their names first, then those with it in what is said of them
 */
public record FindPage(String asked, List<OverviewPage.Line> found) {

    static FindPage of(String asked, Vocabulary vocabulary, Entries entries) {
        String wanted = asked.strip().toLowerCase(Locale.ROOT);
        List<Term> named = vocabulary.all().stream()
                .filter(term -> has(term.label(), wanted) || has(term.curie(), wanted))
                .toList();
        List<Term> told = vocabulary.all().stream()
                .filter(term -> !named.contains(term))
                .filter(term -> Stream.of(
                                SKOS.definition.asNode(),
                                SKOS.example.asNode(),
                                SKOS.scopeNote.asNode(),
                                Att.question,
                                Att.counterExample)
                        .flatMap(property -> vocabulary.ontology().texts(term.node(), property).stream())
                        .anyMatch(text -> has(text, wanted)))
                .toList();
        return new FindPage(
                asked,
                Stream.concat(named.stream(), told.stream())
                        .map(term -> new OverviewPage.Line(term, entries.definition(term.node())))
                        .toList());
    }

    private static boolean has(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
