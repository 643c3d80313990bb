package org.attest.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * What a peer wrote, event by event. For small files: all is held.
 *
 * @param facts of each event, by its IRI
 * @param illTyped how many literals are not of the type that they claim
 * @param readable false when a line could not be parsed, at which reading ends
 */
record Events(Map<String, Set<Triple>> facts, long illTyped, boolean readable) {

    static Events read(Path file) {
        Map<String, Set<Triple>> facts = new HashMap<>();
        long[] illTyped = {0};
        if (!Files.exists(file)) {
            return new Events(facts, 0, false);
        }
        StreamRDFBase sink = new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                boolean first = facts.computeIfAbsent(triple.getSubject().toString(), key -> new HashSet<>())
                        .add(triple);
                if (first
                        && triple.getObject().isLiteral()
                        && !triple.getObject().getLiteral().isWellFormed()) {
                    illTyped[0]++;
                }
            }

            @Override
            public void quad(Quad quad) {
                triple(quad.asTriple());
            }
        };
        try {
            RDFParser.source(file)
                    .forceLang(Lang.NQUADS)
                    .checking(false)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(sink);
        } catch (RiotException e) {
            return new Events(facts, illTyped[0], false);
        }
        return new Events(facts, illTyped[0], true);
    }

    /** How many events of these, but for those excepted, the others have with other facts or not at all. */
    long notAlikeIn(Events other, Set<String> except) {
        return facts.entrySet().stream()
                .filter(event -> !except.contains(event.getKey()))
                .filter(event -> !event.getValue().equals(other.facts().get(event.getKey())))
                .count();
    }
}
