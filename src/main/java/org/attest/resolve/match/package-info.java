/**
 * Which things may be one although nothing says so: likeness of names, of places and of what they belong to, with reasons; and
 * how well that works on labelled pairs.
 *
 * <p>Entry: {@link org.attest.resolve.match.CandidateFinder} for many things, {@link org.attest.resolve.match.Comparison} for two,
 * {@link org.attest.resolve.match.Evaluation} for labelled pairs. Merges nothing, stores nothing, and knows no judgements: the caller
 * says which pairs are to be passed over.
 */
@NullMarked
package org.attest.resolve.match;

import org.jspecify.annotations.NullMarked;
