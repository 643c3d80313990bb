package org.attest.store;

import java.time.Instant;

/**
 * What goes into the history when a change changes something.
 *
 * @param activity IRI of the loading activity, under the database's base; one that was not used before
 * @param started when the loading began
 */
public record LoadNote(String activity, Instant started) {}
