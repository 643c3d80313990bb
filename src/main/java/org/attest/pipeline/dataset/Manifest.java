package org.attest.pipeline.dataset;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.Release;

/**
 * What a release was loaded from, as it is kept in the archive: JSON.
 *
 * @param format {@code attest-release/1}
 * @param dataset id of the dataset
 * @param release name of the release
 * @param reader what {@code --format} calls the reader of the packs
 * @param order place among the releases of the dataset, from 1
 * @param files what was loaded, in the order of loading
 */
@JsonPropertyOrder({"format", "dataset", "release", "reader", "order", "files"})
public record Manifest(String format, String dataset, String release, String reader, int order, List<File> files) {

    /** The one version there is. */
    public static final String FORMAT = "attest-release/1";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Copies the list. */
    public Manifest {
        files = List.copyOf(files);
    }

    /**
     * One file that was loaded.
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
    public record File(
            String name,
            String sha256,
            boolean whole,
            List<String> where,
            boolean finished,
            Release.Counts counts,
            List<String> packs,
            List<String> missing) {

        /** Copies the lists. */
        public File {
            where = List.copyOf(where);
            packs = List.copyOf(packs);
            missing = List.copyOf(missing);
        }

        /** Whether it is the same input as another one. */
        private boolean isOf(String otherSha256, List<String> otherWhere) {
            return sha256.equals(otherSha256) && where.equals(otherWhere);
        }

        /** Whether what was to come of another one, which was broken off, came with this one. */
        private boolean makesUpFor(File other) {
            return finished && (whole || name.equals(other.name) || isOf(other.sha256, other.where));
        }

        /**
         * This one, which was broken off, and the same taken up again, as if it had been one loading.
         *
         * @param rest what became of the records when it was loaded again; those stored before are unchanged in it
         */
        File goneOnWith(File rest) {
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
            return new File(
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

    /** A release of which nothing was loaded yet. */
    static Manifest empty(String dataset, String release, String reader, int order) {
        return new Manifest(FORMAT, dataset, release, reader, order, List.of());
    }

    /** The file with these bytes and conditions whose loading came to its end; empty where there is none. */
    Optional<File> finished(String sha256, List<String> where) {
        return files.stream()
                .filter(file -> file.finished() && file.isOf(sha256, where))
                .findFirst();
    }

    /** The same with one file more; with its rest, where it is the last one and was broken off. */
    Manifest with(File file) {
        List<File> all = new ArrayList<>(files);
        boolean goesOn =
                !all.isEmpty() && !all.getLast().finished() && all.getLast().isOf(file.sha256(), file.where());
        all.add(goesOn ? all.removeLast().goneOnWith(file) : file);
        return new Manifest(format, dataset, release, reader, order, all);
    }

    /** Whether a whole file was broken off and nothing made up for it, so that what it lacks is still to be found. */
    boolean isWholeBrokenOff() {
        return IntStream.range(0, files.size()).anyMatch(i -> files.get(i).whole() && isBrokenOff(i));
    }

    /** Whether every file came to its end, or another one made up for it. */
    boolean isComplete() {
        return IntStream.range(0, files.size()).noneMatch(this::isBrokenOff);
    }

    private boolean isBrokenOff(int number) {
        File file = files.get(number);
        return !file.finished() && files.stream().skip(number + 1L).noneMatch(later -> later.makesUpFor(file));
    }

    /** The counts of all files together. */
    Release.Counts counts() {
        return files.stream().map(File::counts).reduce(Release.Counts.NONE, Release.Counts::plus);
    }

    /** As it is archived. */
    public byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a manifest is plain data", e);
        }
    }

    /**
     * Reads one.
     *
     * @throws IOException if it is none
     */
    public static Manifest parse(byte[] bytes) throws IOException {
        return JSON.readValue(bytes, Manifest.class);
    }
}
