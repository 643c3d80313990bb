package org.attest.serve.things;

import java.util.List;
import org.attest.serve.pages.Cell;
import org.attest.serve.pages.Section;

/**
 * What the page about one node says, before it is put together.
 *
 * @param kind what it is
 * @param warning what must not be overlooked; may be empty
 * @param sections in order
 */
record ArticleParts(Cell kind, Cell warning, List<Section> sections) {}
