/**
 * The tables of the Uppsala Conflict Data Program: the Georeferenced Event Dataset (GED), its candidate events, the list
 * of actors.
 *
 * <p>Entries: {@link org.attest.ingest.ucdp.GedFormat} and {@link org.attest.ingest.ucdp.ActorFormat}. What is made of
 * which column stands in {@code design/0003-datasets.md} §4. Does not look anything up: an actor that is only referred to
 * is a thing all the same, and whether two names mean one actor is not judged here.
 */
@NullMarked
package org.attest.ingest.ucdp;

import org.jspecify.annotations.NullMarked;
