/**
 * Names without their spelling: scripts, marks, articles, ordinals, ranks, generic words.
 *
 * <p>Entry: {@link org.attest.resolve.names.NameForm}. Knows nothing of which things there are, and compares nothing.
 */
@NullMarked
package org.attest.resolve.names;

import org.jspecify.annotations.NullMarked;
