/** Holds the documents to what the program does: what they show is run, what they name exists. */
@org.jspecify.annotations.NullMarked
package org.attest.docs;
