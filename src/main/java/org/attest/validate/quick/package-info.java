/**
 * A first look at a batch, many times faster than a SHACL engine, that can only say yes: nothing in it breaks a shape, not
 * even one that merely warns. Where it cannot say so, the engine has to look.
 *
 * <p>Entry: {@link org.attest.validate.quick.QuickCheck}, compiled from the very shapes that the engine runs, after the
 * meaning that Jena gives to SHACL Core. It names no fault, makes no problem, and knows no paths but predicates and
 * alternatives of predicates; whatever a shape asks beyond what it knows makes it doubt every node that the shape is for.
 */
@NullMarked
package org.attest.validate.quick;

import org.jspecify.annotations.NullMarked;
