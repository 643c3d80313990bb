/**
 * Accounts that may tell of one occurrence: by what, where, when, who and how many.
 *
 * <p>Entries: {@link org.attest.resolve.occurrence.HappeningFinder} for all of them,
 * {@link org.attest.resolve.occurrence.Likeness} for two. Only proposes, with score and reasons; unites nothing. Knows
 * nothing of RDF, and compares keys of things, never their names: what is one thing was decided before.
 */
@NullMarked
package org.attest.resolve.occurrence;

import org.jspecify.annotations.NullMarked;
