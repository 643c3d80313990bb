package org.attest.model;

/** What kind of extractor made a report. */
public enum ExtractorKind implements Word {
    PERSON,
    /** A language model or another statistical program. */
    MODEL,
    /** A program that follows rules: a reader of a dataset. */
    PROGRAM
}
