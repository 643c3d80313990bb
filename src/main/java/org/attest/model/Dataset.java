package org.attest.model;

import org.jspecify.annotations.Nullable;

/**
 * A dataset: a source that speaks in records.
 *
 * @param id its key in IRIs, such as {@code ucdp-ged}
 * @param type {@link SourceType#DATASET} or {@link SourceType#MACHINE_CODED_DATASET}
 * @param title its full name
 * @param publisher who makes it, and speaks where a record names nobody
 * @param url its home page
 * @param license address of the terms under which it is given; null where it has none of its own
 * @param citation how it wants to be cited; null where it does not say
 * @param rolling whether it comes in parts without end, so that a record that a part lacks is not gone
 */
public record Dataset(
        String id,
        SourceType type,
        String title,
        String publisher,
        String url,
        @Nullable String license,
        @Nullable String citation,
        boolean rolling) {

    /** What a publisher is taken for. */
    public static final EntityKind PUBLISHER = EntityKind.ORGANISATION;

    /** Insists on a type that is a dataset's. */
    public Dataset {
        if (type != SourceType.DATASET && type != SourceType.MACHINE_CODED_DATASET) {
            throw new IllegalArgumentException("no kind of dataset: " + type);
        }
    }
}
