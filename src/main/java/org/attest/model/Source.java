package org.attest.model;

import java.util.List;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * A document: the one a report was extracted from, or one that is only spoken of in it.
 *
 * @param id id of the report, for the document extracted; local id for one only spoken of
 * @param type kind of document
 * @param title its title; null when it has none or it is not known
 * @param publisher local id of the outlet or organisation that published it; null when not known
 * @param authors local ids of those who wrote it, in their order
 * @param published when it was published, and how one knows
 * @param url its address; null when not known
 * @param language its language (BCP 47); null when not known
 * @param sha256 SHA-256 of its text (UTF-8, LF), 64 hex digits; null when the text is not at hand
 * @param chain what it depends on
 * @param where the place in the input
 */
public record Source(
        String id,
        SourceType type,
        @Nullable String title,
        @Nullable String publisher,
        List<String> authors,
        Published published,
        @Nullable String url,
        @Nullable String language,
        @Nullable String sha256,
        List<Link> chain,
        Where where) {

    /** Copies the lists. */
    public Source {
        authors = List.copyOf(authors);
        chain = List.copyOf(chain);
    }

    /**
     * When a document was published.
     *
     * @param edtf the date; null when the basis is unknown
     * @param basis how one knows
     */
    public record Published(@Nullable Edtf edtf, PublishedBasis basis) {}

    /**
     * A link to another document.
     *
     * @param relation how this one depends on it
     * @param source local id of the document it depends on
     */
    public record Link(ChainRelation relation, String source) {}
}
