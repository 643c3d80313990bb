package org.attest.model;

/** Kinds of document. */
public enum SourceType implements Word {
    NEWS_ARTICLE,
    BLOG_POST,
    PRESS_RELEASE,
    OFFICIAL_REPORT,
    INTERVIEW,
    SOCIAL_MEDIA_POST,
    /** A table or database of records, coded by people. */
    DATASET,
    /** A table or database of records, coded by a program. */
    MACHINE_CODED_DATASET,
    OTHER_DOCUMENT;

    /** With a capital, as a class: {@code NewsArticle}. */
    @Override
    public String word() {
        return term();
    }
}
