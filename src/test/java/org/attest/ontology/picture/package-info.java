/**
 * Draws the picture of the model from the Turtle: {@code ontology/model.svg}.
 *
 * <p>Needs the Eclipse Layout Kernel, which the program itself does without. Entry class: {@link ModelPicture}.
 */
package org.attest.ontology.picture;
