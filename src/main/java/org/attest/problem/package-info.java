/**
 * What can be wrong with what users hand in, and where the complaints go.
 *
 * <p>A {@link org.attest.problem.Problem} is a value that is collected and shown, never an exception: bad data is
 * expected. Broken machinery (a full disk, a lost connection) is an exception and not the business of this package.
 * Nothing here prints.
 */
@NullMarked
package org.attest.problem;

import org.jspecify.annotations.NullMarked;
