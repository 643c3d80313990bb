package org.attest.problem;

import java.util.Locale;

/**
 * What can be wrong. The names are stable: scripts and documents refer to {@link #id()}.
 *
 * <p>How bad each is stands in {@link SeverityProfile}, not here.
 */
public enum ProblemCode {
    /** A file is not there. */
    FILE_MISSING,
    /** A folder, a device or a file without read permission stands where a file was expected. */
    FILE_UNREADABLE,
    /** A single report is larger than can be taken at once. */
    FILE_TOO_LARGE,
    /** The bytes are not UTF-8. */
    NOT_UTF8,
    /** No reader recognises the input. */
    FORMAT_UNKNOWN,
    /** The text is not JSON, or a member stands twice in one object. */
    JSON_MALFORMED,
    /** A required field is missing, or null where it may not be. */
    FIELD_MISSING,
    /** A field that the format does not know. */
    FIELD_UNKNOWN,
    /** A value of the wrong JSON type or shape. */
    VALUE_TYPE,
    /** A value outside its range, length or list. */
    VALUE_INVALID,
    /** An id that is not of the form {@code [a-z0-9][a-z0-9-]{0,63}}, or a reserved one. */
    ID_INVALID,
    /** An id that is declared twice, or used for two things. */
    ID_TWICE,
    /** An identifier that two things of one authority have. */
    IDENTIFIER_TWICE,
    /** A reference to something that is not declared. */
    REFERENCE_DANGLING,
    /** A reference to the wrong kind of thing: a person as a place, say. */
    REFERENCE_KIND,
    /** A reference to another report's account that is not in the database yet. */
    REFERENCE_PENDING,
    /** A date that is not EDTF. */
    DATE_SYNTAX,
    /** A date that cannot be, or whose end lies before its start. */
    DATE_IMPOSSIBLE,
    /** A day that is still to come, where something is told as done on it. */
    DATE_FUTURE,
    /** Bounds of a number that exclude each other, or a value without any number or word. */
    NUMBER_BOUNDS,
    /** A class, measure or other term that the ontology does not have. */
    TERM_UNKNOWN,
    /** Words of evidence that are not in the text. */
    WORDS_NOT_FOUND,
    /** The words at the offsets given are others than those that stand beside the offsets. */
    WORDS_DIFFER,
    /** Evidence still given in words, which are not stored. */
    WORDS_NOT_ANCHORED,
    /** The text of a source is not at hand. */
    TEXT_MISSING,
    /** The text at hand has another hash than the report says. */
    TEXT_CHANGED,
    /** An offset beyond the end, or an end before its start. */
    OFFSET_INVALID,
    /** A span that begins or ends in the middle of a word. */
    OFFSET_INSIDE_WORD,
    /** A passage that is left out of a report, though facts of the report point at it. */
    EXCLUSION_USED,
    /** The same source key is stored, or stands in this run, with other content. */
    SOURCE_CONFLICT,
    /** The same extractor's second report of the same document. */
    SOURCE_TWICE,
    /** A SHACL shape is broken. */
    SHAPE_BROKEN,
    /** A name that several things of the authorities have, with nothing to choose by. */
    NAME_AMBIGUOUS,
    /** Nothing of a report is left once its rejected facts are taken out. */
    REPORT_EMPTY,
    /** Packed data from which no table can be chosen: a zip with none, or several. */
    ARCHIVE_CONTENT,
    /** Packed data that cannot be unpacked, or not as a whole. */
    ARCHIVE_DAMAGED,
    /** A file that ends in the middle of a record, or of its packing. */
    FILE_TRUNCATED,
    /** A table without a single line. */
    TABLE_EMPTY,
    /** Bytes that are not UTF-8 and were read as another encoding, or replaced. */
    ENCODING_ASSUMED,
    /** Control characters in a text, which are left out of it. */
    CONTROL_CHARACTER,
    /** A byte of zero, which no text has: damage. */
    NUL_BYTE,
    /** A column without which nothing can be made of a table. */
    COLUMN_MISSING,
    /** A column that stands twice in a table, with other content. */
    COLUMN_TWICE,
    /** A column that stands twice in a table, with the same content. */
    COLUMN_REPEATED,
    /** Columns of a table that its format does not know. */
    COLUMN_UNKNOWN,
    /** A record with more or fewer fields than its table has columns. */
    FIELD_COUNT,
    /** More empty fields at the end of records than the table has columns. */
    FIELD_SURPLUS,
    /** A quote that opens or closes where it should not, or swallows whole records. */
    QUOTE_STRAY,
    /** A record, or a field of it, that is larger than any that makes sense. */
    RECORD_TOO_LARGE,
    /** Text where a number should be, or a number that can be read in two ways. */
    NUMBER_SYNTAX,
    /** Coordinates that are no point on the globe. */
    COORDINATES_INVALID,
    /** Coordinates that are one only with latitude and longitude exchanged. */
    COORDINATES_SWAPPED,
    /** A latitude and longitude of zero: what is written where nothing is known. */
    COORDINATES_ZERO,
    /** A record whose id stands twice in a file, with other content each time. */
    RECORD_TWICE,
    /** Estimates of one number that cannot all be right: a low one above the best, parts that make another sum. */
    FIGURES_CONTRADICT,
    /** A best estimate of zero beside a high one that is not: nothing certain is known, or a slip. */
    FIGURE_BEST_ZERO,
    /** A number that is a part of one told for several events together. */
    FIGURE_SHARED,
    /** A document that an event goes by, from before the event. */
    SOURCE_EARLIER,
    /** Another number of documents than a record says it goes by. */
    SOURCE_COUNT_DIFFERS,
    /** A text that is too long for what it is, and is cut. */
    TEXT_SHORTENED,
    /** A list of judgements without the line that names its columns. */
    HEADER_MISSING,
    /** The marks that version control leaves where two versions of a file could not be merged. */
    MERGE_UNFINISHED,
    /** A judgement that stands in its list word for word already. */
    JUDGEMENT_REPEATED,
    /** Judgements of one time that say different things of one pair. */
    JUDGEMENTS_DIFFER,
    /** Judgements by which two are the same, over any number of steps, that are judged different. */
    JUDGEMENTS_CONTRADICT,
    /** Judgements of a stored list that a new file of it, of which lines were rejected, does not have. */
    JUDGEMENTS_LACKING,
    /** A query, or the header of a saved one, that cannot be read. */
    QUERY_SYNTAX,
    /** A query that reads well and is not run: it would write, call out, or reach what it may not. */
    QUERY_REFUSED;

    /** The stable name: lower case, with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
