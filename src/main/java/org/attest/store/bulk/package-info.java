/**
 * Builds a new TDB2 database out of a stream of quads, in constant memory and in one pass over the disk: sorted runs, merged
 * and packed bottom up into B+trees, in place of insertions at random places that grow slower with the database.
 *
 * <p>{@link org.attest.store.bulk.BulkDatabase} is the way in. What it leaves behind is an ordinary TDB2 database of Jena 6:
 * ids of nodes come from TDB2's own code, and the files are those that TDB2 makes, only fuller.
 *
 * <p>Adds nothing to a database that is there, swaps nothing into place, fills no text or spatial index, and does not know
 * what the graphs mean.
 */
@NullMarked
package org.attest.store.bulk;

import org.jspecify.annotations.NullMarked;
