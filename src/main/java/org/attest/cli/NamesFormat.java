package org.attest.cli;

/** How {@code attest names} writes what it found. */
enum NamesFormat {
    TABLE,
    TSV,
    CSV,
    JSON
}
