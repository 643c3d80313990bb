/**
 * From records to quads: which triples a source, a testimony and each kind of account become, and in which graph.
 *
 * <p>Entries: {@link org.attest.map.ReportMapper} and {@link org.attest.map.AuthorityMapper}. One mapper a kind of
 * account. What hangs on other inputs too (labels of named things, occurrences, the default graph) is derived by the
 * store. Whether the result is good is for {@code org.attest.validate} to say; only terms that the ontology does not have
 * are refused here, because nothing could be written for them.
 */
@NullMarked
package org.attest.map;

import org.jspecify.annotations.NullMarked;
