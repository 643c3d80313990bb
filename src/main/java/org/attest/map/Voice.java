package org.attest.map;

import org.apache.jena.graph.Node;
import org.attest.problem.Where;
import org.attest.rdf.Att;

/**
 * One testimony while its accounts are written into its graph.
 *
 * @param scope the report
 * @param sink where the quads go
 * @param node the testimony, which is its graph
 * @param accepted whether it belongs to the accepted view
 */
record Voice(Scope scope, QuadSink sink, Node node, boolean accepted) {

    /**
     * Starts an account: its class and superclasses, as what it is or, in a testimony that is not accepted, as what it
     * would be; and who says it.
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
        return description.add(Att.saidIn, node);
    }
}
