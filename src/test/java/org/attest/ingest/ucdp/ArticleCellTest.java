package org.attest.ingest.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attest.ingest.dataset.CellText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell of citations comes apart into what was put into it. */
class ArticleCellTest {

    private static final String[] WORDS = {
        "Bell",
        ", Book",
        ";",
        "\"quoted\"",
        " ",
        "2031-01-02",
        ",2031-01-02",
        "Ñandú",
        "\n",
        "\t",
        "(I.12)",
        "; \"x",
        "'s",
        "مطحنة",
        "1,234"
    };

    @Property(tries = 400, seed = "4711")
    void partsComeBackAsTheyWerePutIn(@ForAll("articles") List<Article> articles) {
        StringBuilder cell = new StringBuilder("\"");
        for (Article article : articles) {
            cell.append(cell.length() > 1 ? "\";\"" : "");
            cell.append(article.office())
                    .append(',')
                    .append(article.dateText())
                    .append(',')
                    .append(article.title());
        }

        ArticleCell read = ArticleCell.of(cell.append('"').toString());

        assertThat(read.parts()).isEqualTo(articles.size());
        assertThat(read.documents())
                .isEqualTo(articles.stream()
                        .map(each ->
                                new Article(CellText.line(each.office()), each.dateText(), CellText.line(each.title())))
                        .distinct()
                        .toList());
    }

    @Property(tries = 400, seed = "4712")
    void textWithoutADateIsOneCitationThatKeepsItsWords(@ForAll("words") String text) {
        String undated = text.replaceAll("[0-9]", "x");

        ArticleCell read = ArticleCell.of(undated);

        String words = undated.strip()
                .replaceAll("^\"(.*)\"$", "$1")
                .replaceAll("\\s+", " ")
                .strip();
        assertThat(read.parts()).isEqualTo(words.isEmpty() ? 0 : 1);
        assertThat(read.documents().stream().map(Article::title).toList())
                .isEqualTo(words.isEmpty() ? List.of() : List.of(words));
    }

    /** Any words, but none that make the form itself ambiguous: a separator of parts, a date in an office. */
    @Provide
    Arbitrary<List<Article>> articles() {
        Arbitrary<String> office =
                words().map(text -> text.replaceAll("[0-9]", "x")).filter(ArticleCellTest::isPlain);
        Arbitrary<String> headline = words().filter(ArticleCellTest::isPlain);
        Arbitrary<String> date = Arbitraries.of("2031-03-07", "1753-01-01", "2031-02-29");
        return Combinators.combine(office, date, headline)
                .as(Article::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(8).map(words -> String.join("", words));
    }

    private static boolean isPlain(String text) {
        return !text.isBlank() && !text.contains("\";") && !text.contains(";\"") && !text.equals("\"");
    }

    @Test
    void aPartIsCutAtItsFirstDate() {
        ArticleCell cell = ArticleCell.of("\"Bell, Book & Co,2031-03-07,On 3 May,2031-05-03,the mill fell\"");

        assertThat(cell.documents())
                .containsExactly(new Article("Bell, Book & Co", "2031-03-07", "On 3 May,2031-05-03,the mill fell"));
    }

    @Test
    void htmlEntitiesAreDecodedAndWhiteSpaceIsOneBlank() {
        ArticleCell cell = ArticleCell.of(
                "\"A &amp; B,2031-03-07,&#8220;Mill&#8221;\n\t won&rsquo;t &lt;fall&gt;&#xD800; it&apos;s\u00a0said \"");

        assertThat(cell.documents())
                .containsExactly(new Article("A & B", "2031-03-07", "“Mill” won’t <fall> it's said"));
    }

    @Test
    void theYear1753MeansThatTheDateIsNotKnown() {
        Article article =
                ArticleCell.of("\"Herald,1753-01-01,Mill\"").documents().getFirst();

        assertThat(article.date()).isNull();
        assertThat(article.isRaw()).isFalse();
        assertThat(article.hasImpossibleDate()).isFalse();
    }

    @Test
    void aDayThatTheCalendarLacksIsToldFromAnUnknownOne() {
        Article article =
                ArticleCell.of("\"Herald,2031-02-29,Mill\"").documents().getFirst();

        assertThat(article.date()).isNull();
        assertThat(article.hasImpossibleDate()).isTrue();
        assertThat(ArticleCell.of("\"H,2032-02-29,M\"").documents().getFirst().date())
                .isEqualTo(LocalDate.of(2032, 2, 29));
    }

    @Test
    void aPartWithoutDateInAStructuredCellIsARawCitation() {
        ArticleCell cell = ArticleCell.of("\"Herald,2031-03-07,Mill\";\"field notes of the coder\"");

        assertThat(cell.parts()).isEqualTo(2);
        assertThat(cell.documents())
                .containsExactly(
                        new Article("Herald", "2031-03-07", "Mill"),
                        new Article(null, null, "field notes of the coder"));
    }

    @Test
    void freeTextIsOneCitationHoweverManySemicolonsItHas() {
        ArticleCell cell = ArticleCell.of("Herald 7 March 2031; \"Mill\";\"Bell\" 2031-03-07");

        assertThat(cell.parts()).isOne();
        assertThat(cell.documents())
                .containsExactly(new Article(null, null, "Herald 7 March 2031; \"Mill\";\"Bell\" 2031-03-07"));
    }

    @Test
    void theSameArticleTwiceIsOneDocumentOfTwoParts() {
        ArticleCell cell = ArticleCell.of("\"Herald,2031-03-07,Mill\";\"Herald,2031-03-07,Mill \"");

        assertThat(cell.parts()).isEqualTo(2);
        assertThat(cell.documents()).hasSize(1);
    }

    @Test
    void whatIsMissingInAPartIsNull() {
        assertThat(ArticleCell.of("\",2031-03-07,\"").documents())
                .containsExactly(new Article(null, "2031-03-07", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "\"\"", " ", "\" \""})
    void aCellWithoutWordsCitesNothing(String cell) {
        assertThat(ArticleCell.of(cell)).isEqualTo(new ArticleCell(0, List.of()));
        assertThat(ArticleCell.of(null)).isEqualTo(new ArticleCell(0, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\";\"", "\"a,2031-03-07,b\";\"", "\"a,2031-03-07\"", ",2031-03-07", ",,,,", "&", "&#0;"})
    void oddCellsAreReadWithoutFailing(String cell) {
        assertThat(ArticleCell.of(cell).documents()).hasSizeLessThan(3);
    }
}
