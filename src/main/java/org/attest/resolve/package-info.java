/**
 * From what sources call things to the things themselves: authorities, normal forms of names, keys for things that no
 * authority has.
 *
 * <p>Entry: {@link org.attest.resolve.Resolver}. Merges nothing on likeness: two names are one thing only where an
 * authority says so, or where they are the same text by {@link org.attest.resolve.NormalForm}, of the same kind, in the
 * same place. Knows nothing of RDF.
 */
@NullMarked
package org.attest.resolve;

import org.jspecify.annotations.NullMarked;
