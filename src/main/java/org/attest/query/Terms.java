package org.attest.query;

import java.util.Collection;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.shared.PrefixMapping;

/** Namespaces that queries and answers use, and the words of closed lists. */
final class Terms {

    static final String ATT = "https://w3id.org/attest/ontology#";
    static final String THING = "https://w3id.org/attest/thing/";

    /** For writing IRIs short; locked. */
    static final PrefixMapping PREFIXES = PrefixMapping.Factory.create()
            .setNsPrefix("att", ATT)
            .setNsPrefix("thing", THING)
            .setNsPrefix("graph", "https://w3id.org/attest/graph/")
            .setNsPrefix("dct", "http://purl.org/dc/terms/")
            .setNsPrefix("geo", "http://www.opengis.net/ont/geosparql#")
            .setNsPrefix("oa", "http://www.w3.org/ns/oa#")
            .setNsPrefix("owl", "http://www.w3.org/2002/07/owl#")
            .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
            .setNsPrefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
            .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
            .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
            .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
            .lock();

    private Terms() {}

    /** The local names of those IRIs that are in the namespace of the ontology. */
    static SortedSet<String> ofOurs(Collection<String> iris) {
        return iris.stream()
                .filter(iri -> iri.startsWith(ATT) && iri.length() > ATT.length())
                .map(iri -> iri.substring(ATT.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A prefixed name or a word as a user writes it: {@code att:UnitOf} is "unitOf", as in reports. */
    static String word(String entry) {
        String local = entry.substring(entry.indexOf(':') + 1);
        return local.isEmpty() ? local : local.substring(0, 1).toLowerCase(Locale.ROOT) + local.substring(1);
    }
}
