package org.attest.pipeline.dataset;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.stream.Stream;
import org.attest.model.Release;

/**
 * One file that a release was loaded from, as its {@link Manifest} has it.
 *
 * @param name its name, without its folder
 * @param sha256 of its bytes
 * @param whole whether it was the whole release, so that what it lacks is missing
 * @param where the conditions by which rows were picked
 * @param finished whether its loading came to its end
 * @param counts what became of its records
 * @param packs hashes of the packs of its records that were new or revised, in order
 * @param missing ids of the records that were current and that it lacks
 */
@JsonPropertyOrder({"name", "sha256", "whole", "where", "finished", "counts", "packs", "missing"})
public record ManifestFile(
        String name,
        String sha256,
        boolean whole,
        List<String> where,
        boolean finished,
        Release.Counts counts,
        List<String> packs,
        List<String> missing) {

    /** Copies the lists. */
    public ManifestFile {
        where = List.copyOf(where);
        packs = List.copyOf(packs);
        missing = List.copyOf(missing);
    }

    /** Whether it is the same input as another one. */
    boolean isOf(String otherSha256, List<String> otherWhere) {
        return sha256.equals(otherSha256) && where.equals(otherWhere);
    }

    /** Whether what was to come of another one, which was broken off, came with this one. */
    boolean makesUpFor(ManifestFile other) {
        return finished && (whole || name.equals(other.name) || isOf(other.sha256, other.where));
    }

    /**
     * This one, which was broken off, and the same taken up again, as if it had been one loading.
     *
     * @param rest what became of the records when it was loaded again; those stored before are unchanged in it
     */
    ManifestFile goneOnWith(ManifestFile rest) {
        Release.Counts now = rest.counts;
        long stored = counts.added() + counts.revised();
        long unchanged = Math.max(0, now.unchanged() - stored);
        long taken = stored + now.added() + now.revised();
        Release.Counts both = new Release.Counts(
                taken + unchanged + now.repeated() + now.rejected(),
                counts.added() + now.added(),
                counts.revised() + now.revised(),
                unchanged,
                now.repeated(),
                now.rejected(),
                counts.missing() + now.missing());
        return new ManifestFile(
                rest.name,
                rest.sha256,
                rest.whole,
                rest.where,
                rest.finished,
                both,
                joined(packs, rest.packs),
                joined(missing, rest.missing));
    }

    private static List<String> joined(List<String> a, List<String> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }
}
