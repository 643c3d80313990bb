package org.attest.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * What one voice says in one source.
 *
 * @param id local id, unique among the report's testimonies
 * @param speaker local id of the actor whose voice it is; null for the source's own: its authors, else its publisher
 * @param via local ids of the outlets it passed through, nearest to the speaker first
 * @param quotedFrom local id of the document it was taken over from; null when it was said to this source
 * @param basedOn local ids of the documents that the voice itself goes by
 * @param said when it was said; null when not known
 * @param stance how the voice stands to it
 * @param polarity whether it affirms or denies
 * @param certainty how sure the voice says it is
 * @param facts what it says
 * @param confidence how sure the extractor is of a fact, from 0 to 1, by the fact's id; no entry where it does not say. Kept
 *     beside the facts, because it is of all kinds of them alike and none of the voice
 * @param where the place in the input
 */
public record Testimony(
        String id,
        @Nullable String speaker,
        List<String> via,
        @Nullable String quotedFrom,
        List<String> basedOn,
        @Nullable Dating said,
        Stance stance,
        Polarity polarity,
        Certainty certainty,
        List<Fact> facts,
        Map<String, BigDecimal> confidence,
        Where where) {

    /** Copies the collections. */
    public Testimony {
        via = List.copyOf(via);
        basedOn = List.copyOf(basedOn);
        facts = List.copyOf(facts);
        confidence = Map.copyOf(confidence);
    }

    /** What a source says flatly and in its own voice, going by nothing that it names. */
    public static Testimony ofTheSource(String id, List<Fact> facts, Map<String, BigDecimal> confidence, Where where) {
        return new Testimony(
                id,
                null,
                List.of(),
                null,
                List.of(),
                null,
                Stance.ASSERTS,
                Polarity.AFFIRMS,
                Certainty.UNSTATED,
                facts,
                confidence,
                where);
    }

    /** A testimony whose extractor does not say how sure it is. */
    public Testimony(
            String id,
            @Nullable String speaker,
            List<String> via,
            @Nullable String quotedFrom,
            List<String> basedOn,
            @Nullable Dating said,
            Stance stance,
            Polarity polarity,
            Certainty certainty,
            List<Fact> facts,
            Where where) {
        this(id, speaker, via, quotedFrom, basedOn, said, stance, polarity, certainty, facts, Map.of(), where);
    }
}
