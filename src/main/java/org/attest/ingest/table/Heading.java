package org.attest.ingest.table;

/**
 * How a table begins.
 *
 * @param delimiter between its cells
 * @param binding which column stands where
 * @param text its header as it stands in the file, without the line end; empty when it has none
 * @param end index in the window behind the header
 * @param line physical line, from 1, that begins there
 */
record Heading(Delimiter delimiter, Binding binding, String text, int end, long line) {}
