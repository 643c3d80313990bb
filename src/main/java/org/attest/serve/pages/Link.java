package org.attest.serve.pages;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text, possibly with a way to follow.
 *
 * @param text what is shown, unescaped
 * @param href where it leads; empty for plain text
 * @param language BCP 47 tag of the text when it is not English; empty otherwise
 * @param style a class of the style sheet; empty for none
 */
public record Link(String text, String href, String language, String style) {

    /** A link. */
    public static Link to(String text, String href) {
        return new Link(text, href, "", "");
    }

    /** Plain text. */
    public static Link plain(String text) {
        return new Link(text, "", "", "");
    }

    /** Text that stands back. */
    public static Link quiet(String text) {
        return new Link(text, "", "", "quiet");
    }

    /** The same in another style. */
    public Link styled(String other) {
        return new Link(text, href, language, other);
    }

    /** The attribute {@code lang}; null for none. */
    public @Nullable String lang() {
        return language.isEmpty() ? null : language;
    }

    /** The attribute {@code dir}: text in another language may run the other way; null for none. */
    public @Nullable String dir() {
        return language.isEmpty() ? null : "auto";
    }

    /** The attribute {@code class}; null for none. */
    public @Nullable String cssClass() {
        return style.isEmpty() ? null : style;
    }

    /** The attribute {@code rel}; null for none. */
    public @Nullable String rel() {
        return href.startsWith("http:") || href.startsWith("https:") ? "noreferrer nofollow" : null;
    }
}
