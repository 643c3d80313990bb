/**
 * The ontology as it came with the program: its modules, and the words for its terms.
 *
 * <p>Reads files of the class path only; looks nothing up elsewhere. Entry class:
 * {@link org.attest.serve.terms.Ontology}.
 */
@NullMarked
package org.attest.serve.terms;

import org.jspecify.annotations.NullMarked;
