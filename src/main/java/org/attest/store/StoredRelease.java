package org.attest.store;

/**
 * A release of a dataset that is stored.
 *
 * @param iri its IRI
 * @param name its name
 * @param order its place among the releases of its dataset, from 1
 * @param complete whether its loading came to its end
 * @param manifest hash of its manifest in the archive
 */
public record StoredRelease(String iri, String name, int order, boolean complete, String manifest) {}
