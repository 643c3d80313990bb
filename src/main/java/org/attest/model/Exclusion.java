package org.attest.model;

import org.jspecify.annotations.Nullable;

/**
 * A part of a text that gave no facts, and why.
 *
 * @param reason why
 * @param note more about it; null when there is nothing to add
 * @param evidence where in the text
 */
public record Exclusion(ExclusionReason reason, @Nullable String note, Evidence evidence) {}
