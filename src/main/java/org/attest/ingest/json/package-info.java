/**
 * Reading JSON that people and programs wrote: bytes into documents, documents into trees, trees into values, with every
 * complaint in its place.
 *
 * <p>Entry classes: {@link org.attest.ingest.json.Documents} cuts an input into documents, {@link
 * org.attest.ingest.json.JsonDocument} parses one strictly (RFC 8259, no member twice), {@link
 * org.attest.ingest.json.JsonCursor} and {@link org.attest.ingest.json.Fields} take values out of it and collect what is
 * wrong. Knows nothing of reports: the formats lie in {@code org.attest.ingest}.
 */
@NullMarked
package org.attest.ingest.json;

import org.jspecify.annotations.NullMarked;
