/**
 * Tables that look like a release of the UCDP Georeferenced Event Dataset (GED) and are invented from end to end, for tests and benchmarks.
 *
 * <p>Entry class: {@link org.attest.generator.GedTable}; as a program {@link org.attest.generator.GenerateCommand}. How the columns are distributed
 * was measured on a part of release 19.1; no name, sentence or row of it is in here.
 *
 * <p>It does not make the tables of other datasets, and what the rows tell is not meant to be plausible beyond their shape.
 */
@NullMarked
package org.attest.generator;

import org.jspecify.annotations.NullMarked;
