package org.attest.model;

/** Why a part of a text gave no facts. */
public enum ExclusionReason implements Word {
    APPEAL,
    CAPTION,
    COMMENT,
    BOILERPLATE,
    REPETITION,
    OPINION,
    ADVERTISEMENT,
    OTHER
}
