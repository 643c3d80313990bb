package org.attest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attest.model.EntityKind;
import org.attest.resolve.match.Counts;
import org.attest.resolve.match.Evaluation;
import org.attest.resolve.match.Evaluation.Row;
import org.attest.resolve.match.FamilyInterval;
import org.attest.resolve.match.Proportion;

/**
 * Some of the rows of an evaluation, for which figures are told.
 *
 * @param split which split of the rows; {@code all} for all of them
 * @param kinds which kinds; {@code all} for all of them
 * @param evaluation their rows
 */
record EvaluationSection(String split, String kinds, Evaluation evaluation) {

    static final String ALL = "all";
    private static final String FAMILY = "family";
    private static final String SPLIT = "split";
    private static final List<String> KINDS = List.of("places", "actors", "units", "persons", "others");

    /** What is measured, by how it is told. */
    @SuppressWarnings("ImmutableEnumChecker") // References to methods, which change nothing.
    enum Measure {
        LINKED("linked", Row::linked, Evaluation::links),
        EITHER("linked or proposed", Row::linkedOrProposed, Evaluation::linksAndCandidates);

        private final String word;
        private final Predicate<Row> said;
        private final Function<Evaluation, Counts> counts;

        Measure(String word, Predicate<Row> said, Function<Evaluation, Counts> counts) {
            this.word = word;
            this.said = said;
            this.counts = counts;
        }

        String word() {
            return word;
        }

        Counts of(Evaluation evaluation) {
            return counts.apply(evaluation);
        }
    }

    /** All rows, then each split where the rows tell one; of each all kinds, then those that are there. */
    static List<EvaluationSection> of(Evaluation all) {
        List<EvaluationSection> sections = new ArrayList<>();
        byKinds(ALL, all, sections);
        SortedSet<String> splits = new TreeSet<>();
        all.rows().forEach(row -> splits.add(column(row, SPLIT)));
        splits.remove("");
        for (String split : splits) {
            byKinds(split, all.among(row -> column(row, SPLIT).equals(split)), sections);
        }
        return sections;
    }

    private static void byKinds(String split, Evaluation all, List<EvaluationSection> sections) {
        sections.add(new EvaluationSection(split, ALL, all));
        for (String kinds : KINDS) {
            Evaluation some = all.among(row -> kinds(row.pair().kind()).equals(kinds));
            if (!some.rows().isEmpty()) {
                sections.add(new EvaluationSection(split, kinds, some));
            }
        }
    }

    private static String kinds(EntityKind kind) {
        return switch (kind.family()) {
            case REGION, SETTLEMENT, QUARTER, SITE, FEATURE, PLACE -> "places";
            case ORGANISATION, PEOPLE -> "actors";
            case UNIT -> "units";
            case PERSON -> "persons";
            case EQUIPMENT, EXPRESSION -> "others";
        };
    }

    /** Whether the rows tell of what family of names they are. */
    boolean hasFamilies() {
        return evaluation.rows().stream().anyMatch(row -> !column(row, FAMILY).isEmpty());
    }

    /** The interval that families of names allow; empty where the rows tell none, and without any case. */
    Optional<Proportion.Interval> byFamilies(Measure measure, Function<Counts, Proportion> figure) {
        return hasFamilies()
                ? FamilyInterval.of(evaluation.rows(), row -> column(row, FAMILY), measure.said, figure)
                : Optional.empty();
    }

    private static String column(Row row, String name) {
        return row.pair().others().getOrDefault(name, "");
    }

    /** What went wrong, by how it is told, the worst first. */
    static Map<String, List<Row>> wrong(Evaluation evaluation) {
        Map<String, List<Row>> wrong = new java.util.LinkedHashMap<>();
        wrong.put("linked, and different", evaluation.wronglyLinked());
        wrong.put("neither linked nor proposed, and the same", evaluation.missed());
        wrong.put(
                "not linked, only proposed, and the same",
                evaluation.notLinked().stream().filter(Row::proposed).toList());
        wrong.put("proposed, and different", evaluation.wronglyProposed());
        return wrong;
    }
}
