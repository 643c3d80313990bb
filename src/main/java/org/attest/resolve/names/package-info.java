/**
 * Names without their spelling: scripts, marks, articles, ordinals, ranks, generic words.
 *
 * <p>Entry: {@link org.attest.resolve.names.NameForm}. One reader of names per family of kinds; the words they know are text files
 * beside the classes, each saying where its words come from. Knows nothing of which things there are, and compares nothing.
 */
@NullMarked
package org.attest.resolve.names;

import org.jspecify.annotations.NullMarked;
