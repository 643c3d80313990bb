/**
 * The accepted view in the words of others: SEM, schema.org, PROV-O, W3C ORG, GeoSPARQL, OWL-Time, Web Annotation, Dublin
 * Core, CIDOC CRM.
 *
 * <p>{@link org.attest.store.align.Alignment} works out what follows from the axioms of {@code ontology/alignment.ttl} and
 * the queries of {@code ontology/alignment/}. It reads and writes nothing: where the result is kept, and when it is
 * renewed, is the business of the store.
 */
@NullMarked
package org.attest.store.align;

import org.jspecify.annotations.NullMarked;
