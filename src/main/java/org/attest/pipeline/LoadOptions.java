package org.attest.pipeline;

import org.attest.ingest.InputFormat;
import org.jspecify.annotations.Nullable;

/**
 * How to load.
 *
 * @param replace whether a report that is stored with other content is replaced; otherwise it is rejected
 * @param format the format of all inputs; null to go by their content
 */
public record LoadOptions(boolean replace, @Nullable InputFormat format) {

    /** Replaces nothing, goes by the content. */
    public static final LoadOptions STANDARD = new LoadOptions(false, null);
}
