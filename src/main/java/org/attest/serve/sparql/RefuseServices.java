package org.attest.serve.sparql;

import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * The second bolt on SERVICE: should one get past the check of the text, its execution is refused too, whether SILENT
 * or not and whether its endpoint is written down or computed.
 */
final class RefuseServices {

    private RefuseServices() {}

    /** Replaces all ways to call other endpoints in a context. */
    static void in(Context context) {
        ServiceExecutorRegistry none = new ServiceExecutorRegistry();
        none.addBulkLink((service, input, execution, chain) -> {
            throw new QueryDeniedException("SERVICE is not possible here");
        });
        ServiceExecutorRegistry.set(context, none);
    }
}
