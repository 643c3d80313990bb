/**
 * Annotated documents, as Dstl's re3d has them: a report of each document with its annotations, and none of its words but
 * those annotated.
 *
 * <p>Entry class: {@link org.attest.ingest.re3d.Re3dReader}. A data set is a folder of three files, {@code documents.json},
 * {@code entities.json} and {@code relations.json}, each with one JSON object a line, as {@code mongoexport} writes them.
 * Each marked span becomes a name with its offsets, each marked relation a relation. Not done here: whether two documents
 * speak of one thing, and what a marked number, date or address means.
 */
@NullMarked
package org.attest.ingest.re3d;

import org.jspecify.annotations.NullMarked;
