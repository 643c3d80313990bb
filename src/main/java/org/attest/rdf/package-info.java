/**
 * The RDF side of the records: vocabulary, IRIs, batches of quads and the canonical form in which they are written.
 *
 * <p>Knows nothing of files, of the database or of HTTP. Which triples a fact becomes is decided in
 * {@code org.attest.map}; whether they are good in {@code org.attest.validate}.
 */
@NullMarked
package org.attest.rdf;

import org.jspecify.annotations.NullMarked;
