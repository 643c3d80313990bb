/**
 * Pages for people: what a page consists of, the templates it is poured into, and the base of servlets that show some.
 *
 * <p>The records here are plain words and links, ready to show; templates in {@code src/main/jte} escape them. What
 * stands on a page is decided elsewhere. Entry classes: {@link org.attest.serve.pages.Pages},
 * {@link org.attest.serve.pages.PageServlet}.
 */
@NullMarked
package org.attest.serve.pages;

import org.jspecify.annotations.NullMarked;
