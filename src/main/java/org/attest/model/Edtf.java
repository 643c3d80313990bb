package org.attest.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date or interval in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1, without times of day).
 *
 * @param text the text as given
 * @param earliest the first day it can mean; null when the start is open or unknown
 * @param latest the last day it can mean; null when the end is open or unknown
 */
public record Edtf(
        String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {}
