/**
 * Holds batches of quads against the SHACL shapes of the ontology and takes out what breaks them.
 *
 * <p>Entry: {@link org.attest.validate.Validator}, the only maker of a {@link org.attest.rdf.CheckedBatch}. Repairs
 * nothing, and looks at one batch at a time: what hangs on other reports is not its business.
 */
@NullMarked
package org.attest.validate;

import org.jspecify.annotations.NullMarked;
