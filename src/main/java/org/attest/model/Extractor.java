package org.attest.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who made a report out of a document.
 *
 * @param kind person, model or program
 * @param name its name
 * @param version version of a model or program; null when it has none
 * @param date the day of the extraction
 */
public record Extractor(
        ExtractorKind kind, String name, @Nullable String version, LocalDate date) {}
