/**
 * The database: a folder with a TDB2 dataset, its text and spatial index, and the archive of what was handed in.
 *
 * <p>{@link org.attest.store.GraphStore} opens a folder, applies a {@link org.attest.store.Change} in one transaction and
 * hands out the dataset for reading. {@link org.attest.store.GraphWriter} is the same work on any dataset, without a
 * folder. What the graphs hold stands in the design note "From report to graph".
 *
 * <p>Derives only what depends on more than one input: labels of things, occurrences, the default graph. Knows no JSON of
 * reports, makes no batches, answers no queries and prints nothing.
 */
@NullMarked
package org.attest.store;

import org.jspecify.annotations.NullMarked;
