package org.attest.model;

import java.util.List;
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
        Where where) {

    /** Copies the lists. */
    public Testimony {
        via = List.copyOf(via);
        basedOn = List.copyOf(basedOn);
        facts = List.copyOf(facts);
    }
}
