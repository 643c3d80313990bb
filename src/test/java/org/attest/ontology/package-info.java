/**
 * Tests of the ontology and its shapes: that they are whole, agree with each other and with the Java side, and that each
 * shape finds what it is for.
 */
@NullMarked
package org.attest.ontology;

import org.jspecify.annotations.NullMarked;
