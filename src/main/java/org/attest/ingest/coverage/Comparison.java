package org.attest.ingest.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attest.ingest.anchor.SourceText;
import org.attest.ingest.coverage.Passages.LeftOut;
import org.attest.ingest.coverage.Passages.Pointed;
import org.attest.ingest.coverage.SentenceCoverage.State;
import org.attest.model.Evidence.Span;
import org.attest.model.ExclusionReason;
import org.attest.model.Report;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemLog;
import org.jspecify.annotations.Nullable;

/** A text with all that a report points at in it: sets of the offsets of letters and digits. */
final class Comparison {

    /** Facts that a message names. */
    private static final int NAMED = 5;

    private final List<Sentence> sentences;
    private final Passages passages;
    private final BitSet letters;
    private final BitSet used = new BitSet();
    private final BitSet excluded = new BitSet();

    Comparison(Report report, SourceText text) {
        sentences = SentenceSplitter.split(text.text(), report.source().language());
        passages = Passages.of(report, text);
        letters = letters(text.text());
        passages.facts().forEach(fact -> fact.spans().forEach(span -> used.or(lettersOf(span))));
        passages.leftOut().forEach(left -> excluded.or(lettersOf(left.span())));
    }

    private static BitSet letters(String text) {
        BitSet letters = new BitSet();
        int offset = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            letters.set(offset++, Character.isLetterOrDigit(text.codePointAt(i)));
        }
        return letters;
    }

    private BitSet lettersOf(Span span) {
        BitSet of = new BitSet();
        of.set(span.start(), span.end());
        of.and(letters);
        return of;
    }

    Coverage coverage() {
        List<Problem> problems = new ArrayList<>(passages.problems());
        problems.addAll(usedThoughLeftOut());
        return new Coverage(sentences.stream().map(this::of).toList(), counts(), passages.withoutEvidence(), problems);
    }

    private Letters counts() {
        BitSet only = (BitSet) excluded.clone();
        only.andNot(used);
        return new Letters(letters.cardinality(), used.cardinality(), only.cardinality());
    }

    private SentenceCoverage of(Sentence sentence) {
        int start = sentence.start();
        int end = sentence.end();
        BitSet open = letters.get(start, end);
        int all = open.cardinality();
        open.andNot(used.get(start, end));
        boolean facts = open.cardinality() < all;
        open.andNot(excluded.get(start, end));
        State state = facts ? State.FACTS : open.isEmpty() ? State.EXCLUDED : State.OPEN;
        return new SentenceCoverage(
                sentence,
                state,
                facts ? factsAt(start, end) : List.of(),
                state == State.EXCLUDED ? reason(start, end) : null,
                all,
                open.cardinality());
    }

    private List<String> factsAt(int start, int end) {
        return passages.facts().stream()
                .filter(fact -> fact.spans().stream().anyMatch(span -> shared(span, start, end) > 0))
                .map(Pointed::fact)
                .toList();
    }

    private int shared(Span span, int start, int end) {
        int from = Math.max(span.start(), start);
        int to = Math.min(span.end(), end);
        return from < to ? letters.get(from, to).cardinality() : 0;
    }

    private @Nullable ExclusionReason reason(int start, int end) {
        Map<ExclusionReason, Integer> shares = new EnumMap<>(ExclusionReason.class);
        passages.leftOut().forEach(left -> shares.merge(left.reason(), shared(left.span(), start, end), Integer::sum));
        return shares.entrySet().stream()
                .max(Map.Entry.<ExclusionReason, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<ExclusionReason, Integer>comparingByKey()
                                .reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private List<Problem> usedThoughLeftOut() {
        ProblemLog problems = new ProblemLog();
        for (LeftOut left : passages.leftOut()) {
            List<String> facts = factsAt(left.span().start(), left.span().end());
            if (!facts.isEmpty()) {
                problems.add(
                        ProblemCode.EXCLUSION_USED,
                        left.where(),
                        "what is left out as " + left.reason().word() + " from "
                                + left.span().start() + " to " + left.span().end() + " is pointed at by "
                                + named(facts),
                        "let exclusion and evidence not overlap");
            }
        }
        return problems.problems();
    }

    private static String named(List<String> facts) {
        String first = String.join(", ", facts.subList(0, Math.min(NAMED, facts.size())));
        return facts.size() <= NAMED ? first : first + " and " + (facts.size() - NAMED) + " more";
    }
}
