/**
 * The order of the load stages: read, resolve, map, validate, store.
 *
 * <p>{@link org.attest.pipeline.Loader} takes files into a database, {@link org.attest.pipeline.Rederivation} makes the
 * graph anew from the archive. The only place that knows which stage follows which; what a stage does is the stage's own
 * business. Counts what goes in and what comes out, and insists that the sum agrees. Does not print.
 */
@NullMarked
package org.attest.pipeline;

import org.jspecify.annotations.NullMarked;
