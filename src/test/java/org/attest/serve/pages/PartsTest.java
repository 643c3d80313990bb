package org.attest.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final Cell NONE = new Cell(List.of());

    @Test
    void cellsAreJoinedWithoutTheEmptyOnes() {
        assertThat(Cell.join(List.of(Cell.plain("a"), NONE, Cell.plain("b")), ", ")
                        .text())
                .isEqualTo("a, b");
        assertThat(Cell.join(List.of(), ", ").isEmpty()).isTrue();
        assertThat(Cell.plain("a").and(Cell.plain("b")).text()).isEqualTo("ab");
    }

    @Test
    void aLinkedCellKeepsTheLinksItHas() {
        Cell cell =
                Cell.of(Link.plain("a"), Link.plain(" "), Link.to("b", "/b")).linkedTo("/a");

        assertThat(cell.parts()).extracting(Link::href).containsExactly("/a", "", "/b");
    }

    @Test
    void columnsWithoutAnythingAreLeftOut() {
        Table table = new Table(
                "t",
                List.of("x", "y", "z"),
                List.of(List.of(Cell.plain("1"), NONE, NONE), List.of(NONE, NONE, Cell.plain("2"))),
                "");

        assertThat(table.withoutEmptyColumns().columns()).containsExactly("x", "z");
        assertThat(table.withoutEmptyColumns().rows()).allMatch(row -> row.size() == 2);
    }

    @Test
    void sectionsWithoutAnythingAreLeftOut() {
        Section full = Section.ofFacts("a", "A", List.of(new Fact(Link.plain("x"), List.of(Cell.plain("1")))));
        Section empty = Section.ofTable("b", "B", new Table("t", List.of("x"), List.of(), ""));
        Article article = new Article("t", "", NONE, NONE, List.of(full, empty), "urn:x:y", List.of());

        assertThat(article.sections()).containsExactly(full);
    }

    @Test
    void onlyLinksToOtherSitesAreMarkedSo() {
        assertThat(Link.to("a", "https://example.org/").rel()).isEqualTo("noreferrer nofollow");
        assertThat(Link.to("a", "/id/a").rel()).isNull();
        assertThat(Link.plain("a").lang()).isNull();
        assertThat(Link.quiet("a").cssClass()).isEqualTo("quiet");
    }
}
