/**
 * The documentation of the ontology: its pages, its picture, and its files in the RDF formats.
 *
 * <p>Everything on the pages comes from the Turtle of the modules and shapes, the saved queries and the competency
 * questions; nothing is written by hand. Does not look at the data of a database. Entry class:
 * {@link org.attest.serve.ontology.OntologyServlet}.
 */
@NullMarked
package org.attest.serve.ontology;

import org.jspecify.annotations.NullMarked;
