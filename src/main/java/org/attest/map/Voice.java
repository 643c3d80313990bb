package org.attest.map;

import java.math.BigDecimal;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.attest.problem.Where;
import org.attest.rdf.Att;
import org.attest.rdf.Literals;

/**
 * One testimony while its accounts are written into its graph.
 *
 * @param scope the report
 * @param sink where the quads go
 * @param node the testimony, which is its graph
 * @param accepted whether it belongs to the accepted view
 * @param confidence how sure the extractor is of an account, by its local id
 */
record Voice(Scope scope, QuadSink sink, Node node, boolean accepted, Map<String, BigDecimal> confidence) {

    private static final BigDecimal EVEN_CHANCE = new BigDecimal("0.5");

    /**
     * Starts an account: its class and superclasses, as what it is or, in a testimony that is not accepted, as what it
     * would be; who says it, and how sure the extractor is of it.
     */
    Description account(String kind, String id, Node type, Where where) {
        Node account = scope.account(kind, id);
        sink.origin(account, where);
        Description description = sink.describe(node, account);
        if (accepted) {
            description.type(type);
        } else {
            description.type(Att.Reported).each(Att.wouldBe, type);
        }
        BigDecimal sure = confidence.get(id);
        return description.add(Att.saidIn, node).add(Att.confidence, sure == null ? null : Literals.decimal(sure));
    }

    /** Whether the extractor holds an account for at least as likely right as wrong; so too where it does not say. */
    boolean isLikely(String id) {
        return confidence.getOrDefault(id, EVEN_CHANCE).compareTo(EVEN_CHANCE) >= 0;
    }
}
