/**
 * What a database has of a dataset's records, in short: a sorted list of record keys and content hashes, to be compared
 * with a file in one pass.
 *
 * <p>Entry: {@link org.attest.store.records.RecordIndex}. Derived from the graph, which alone counts: an index that is out
 * of step is made anew. Knows nothing of formats or triples.
 */
@NullMarked
package org.attest.store.records;

import org.jspecify.annotations.NullMarked;
