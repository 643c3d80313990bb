/**
 * The way of a dataset's records into a database: survey, plan, conversion, storing.
 *
 * <p>Entry: {@link org.attest.pipeline.dataset.DatasetLoader}. Knows no dataset in particular, and no triples.
 */
@NullMarked
package org.attest.pipeline.dataset;

import org.jspecify.annotations.NullMarked;
