package org.attest.ingest.coverage;

import java.util.List;
import org.attest.ingest.anchor.SourceText;
import org.attest.model.Report;
import org.attest.problem.Problem;

/**
 * What a report accounts for of its source's text.
 *
 * <p>A sentence is <em>with facts</em> when the evidence of a fact has at least one letter or digit of it; else it is <em>excluded</em>
 * when exclusions together have every letter and digit of it; else it is <em>open</em>. So one half excluded and one half not is open, one half
 * pointed at by a fact and the rest excluded or not is with facts.
 *
 * @param sentences every sentence of the text, in order
 * @param letters how many letters and digits are accounted for
 * @param withoutEvidence facts whose list of evidence is empty, each as {@code testimony/fact}; no fault
 * @param problems evidence that is not in the text, cuts a word, or was both used and left out
 */
public record Coverage(
        List<SentenceCoverage> sentences, Letters letters, List<String> withoutEvidence, List<Problem> problems) {

    /** Copies the lists. */
    public Coverage {
        sentences = List.copyOf(sentences);
        withoutEvidence = List.copyOf(withoutEvidence);
        problems = List.copyOf(problems);
    }

    /**
     * Compares a report with its text. Whether it is its text, the caller has looked at.
     *
     * @param report as read, with evidence in offsets or in words
     */
    public static Coverage of(Report report, SourceText text) {
        return new Comparison(report, text).coverage();
    }

    /** The sentences that nothing accounts for. */
    public List<SentenceCoverage> open() {
        return sentences.stream()
                .filter(s -> s.state() == SentenceCoverage.State.OPEN)
                .toList();
    }
}
