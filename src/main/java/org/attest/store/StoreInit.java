package org.attest.store;

import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.apache.jena.sys.JenaSubsystemLifecycle;

/** Makes {@link StoreAssembler} known when Jena starts, also within the stock Fuseki server with our jar beside it. */
public final class StoreInit implements JenaSubsystemLifecycle {

    @Override
    public void start() {
        AssemblerUtils.registerDataset(StoreAssembler.DATABASE, new StoreAssembler());
    }

    @Override
    public void stop() {}

    /** After ARQ and its extensions. */
    @Override
    public int level() {
        return 600;
    }
}
