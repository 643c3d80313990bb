package org.attest.pipeline;

import java.time.InstantSource;
import org.attest.ingest.InputFormat;
import org.jspecify.annotations.Nullable;

/**
 * How to load.
 *
 * @param replace whether a report that is stored with other content is replaced; otherwise it is rejected
 * @param format the format of all inputs; null to go by their content
 * @param clock tells which days are still to come; nothing that is stored depends on it
 */
public record LoadOptions(boolean replace, @Nullable InputFormat format, InstantSource clock) {

    /** Replaces nothing, goes by the content. */
    public static final LoadOptions STANDARD = new LoadOptions(false, null);

    /** By the system's clock. */
    public LoadOptions(boolean replace, @Nullable InputFormat format) {
        this(replace, format, InstantSource.system());
    }
}
