package org.attest.ingest.ucdp;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attest.ingest.dataset.CellText;
import org.jspecify.annotations.Nullable;

/**
 * What a cell {@code source_article} of GED cites.
 *
 * <p>A structured cell is {@code "office,date,headline";"office,date,headline"}: its parts are what stands between
 * {@code ";"}, and each is taken apart at its first {@code ,YYYY-MM-DD,}, for offices hold commas, and headlines hold
 * nearly everything. A part without such a date is a raw citation. A cell in which no part has one is free text, as all
 * are before 2013, and one raw citation as a whole.
 *
 * <p>Does not tell free text apart any further, and does not know that two spellings are one office. A headline that holds
 * {@code ";"} itself cannot be told from two parts: its rest is a raw citation.
 *
 * @param parts how many parts have any text
 * @param documents the documents cited, each once, in the order of the cell
 */
record ArticleCell(int parts, List<Article> documents) {

    private static final String BETWEEN = "\";\"";

    /** Copies the list. */
    ArticleCell {
        documents = List.copyOf(documents);
    }

    /** Reads a cell; null is an empty one, which cites nothing. */
    static ArticleCell of(@Nullable String cell) {
        if (cell == null) {
            return new ArticleCell(0, List.of());
        }
        String text = unquoted(cell.strip());
        List<Article> articles = new ArrayList<>();
        boolean structured = false;
        for (int from = 0, to; from <= text.length(); from = to + BETWEEN.length()) {
            int next = text.indexOf(BETWEEN, from);
            to = next < 0 ? text.length() : next;
            Article article = article(text.substring(from, to));
            structured |= !article.isRaw();
            if (!article.isRaw() || article.title() != null) {
                articles.add(article);
            }
        }
        return structured ? distinct(articles) : distinct(List.of(raw(text)));
    }

    private static ArticleCell distinct(List<Article> articles) {
        boolean nothing = articles.size() == 1 && articles.getFirst().equals(raw(""));
        Set<Article> documents = nothing ? Set.of() : new LinkedHashSet<>(articles);
        return new ArticleCell(nothing ? 0 : articles.size(), List.copyOf(documents));
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text.equals("\"") ? "" : text;
    }

    private static Article article(String part) {
        for (int comma = part.indexOf(','); comma >= 0; comma = part.indexOf(',', comma + 1)) {
            int end = comma + 1 + IsoDay.LENGTH;
            if (IsoDay.isAt(part, comma + 1) && end < part.length() && part.charAt(end) == ',') {
                return new Article(
                        CellText.line(part.substring(0, comma)),
                        part.substring(comma + 1, end),
                        CellText.line(part.substring(end + 1)));
            }
        }
        return raw(part);
    }

    private static Article raw(String text) {
        return new Article(null, null, CellText.line(text));
    }
}
