package org.attest.model;

import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * An event of which testimonies of one report speak.
 *
 * @param id local id
 * @param type local name of an event class of the ontology; that the class exists is checked where the ontology is known
 * @param label a short description in the extractor's own words; null when there is none
 * @param where the place in the input
 */
public record EventDecl(String id, String type, @Nullable String label, Where where) {}
