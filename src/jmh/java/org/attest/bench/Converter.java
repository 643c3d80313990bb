package org.attest.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program that makes RDF of a table: one of the peers, or Attest. */
interface Converter {

    /** Name and version, for the table. */
    String title();

    /** What it keeps, and what it leaves out, in a few words each. */
    Keeps keeps();

    /**
     * Gets the program ready.
     *
     * @return empty when it is; else why it cannot be had
     */
    String prepare() throws IOException, InterruptedException;

    /**
     * Converts {@code table.csv} of a folder, in that folder.
     *
     * @param heap for {@code -Xmx}
     */
    Converted convert(Path folder, String heap) throws IOException, InterruptedException;

    /**
     * What came of it.
     *
     * @param run how it went
     * @param triples that were written; quads with both copies counted where it is a database
     * @param size of the result on disk, in megabytes
     */
    record Converted(ChildRun run, long triples, long size) {}

    /** What the result has beside the bare facts, one word or sentence per column of the printed table. */
    record Keeps(String provenance, String rejects, String sources, String accepted, String result) {

        List<String> cells() {
            return List.of(provenance, rejects, sources, accepted, result);
        }
    }
}
