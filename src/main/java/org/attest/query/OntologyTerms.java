package org.attest.query;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.attest.rdf.ResourceFolder;

/** The names that the ontology on the class path declares, to tell a slip of the pen from a term. */
final class OntologyTerms {

    private static final String FOLDER = "org/attest/ontology";

    private final SortedMap<String, String> byLowerCase = new TreeMap<>();
    private final List<String> names;

    private OntologyTerms(Graph ontology) {
        names = ontology.stream()
                .map(triple -> triple.getSubject())
                .filter(subject -> subject.isURI() && subject.getURI().startsWith(Terms.ATT))
                .map(subject -> subject.getURI().substring(Terms.ATT.length()))
                .distinct()
                .sorted()
                .toList();
        names.forEach(name -> byLowerCase.merge(name.toLowerCase(Locale.ROOT), name, OntologyTerms::capitalised));
    }

    /** Read at the first use: most queries name no term. */
    private static final class Holder {
        static final OntologyTerms STANDARD = read();
    }

    static OntologyTerms standard() {
        return Holder.STANDARD;
    }

    private static OntologyTerms read() {
        return new OntologyTerms(ResourceFolder.readTurtle(FOLDER));
    }

    /** att:Within is a concept and att:within a property: users mean concepts and classes. */
    private static String capitalised(String one, String other) {
        return Character.isUpperCase(one.charAt(0)) ? one : other;
    }

    /** Whether there is a term of just that name. */
    boolean has(String name) {
        return names.contains(name);
    }

    /** The class or concept of that name in any case. */
    Optional<String> spelling(String name) {
        return Optional.ofNullable(byLowerCase.get(name.toLowerCase(Locale.ROOT)))
                .filter(found -> Character.isUpperCase(found.charAt(0)));
    }

    Collection<String> names() {
        return names;
    }
}
