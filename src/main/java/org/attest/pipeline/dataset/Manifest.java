package org.attest.pipeline.dataset;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
public record Manifest(
        String format, String dataset, String release, String reader, int order, List<ManifestFile> files) {

    /** The one version there is. */
    public static final String FORMAT = "attest-release/1";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Copies the list. */
    public Manifest {
        files = List.copyOf(files);
    }

    /** A release of which nothing was loaded yet. */
    static Manifest empty(String dataset, String release, String reader, int order) {
        return new Manifest(FORMAT, dataset, release, reader, order, List.of());
    }

    /** The file with these bytes and conditions whose loading came to its end; empty where there is none. */
    Optional<ManifestFile> finished(String sha256, List<String> where) {
        return files.stream()
                .filter(file -> file.finished() && file.isOf(sha256, where))
                .findFirst();
    }

    /** The same with one file more; with its rest, where it is the last one and was broken off. */
    Manifest with(ManifestFile file) {
        List<ManifestFile> all = new ArrayList<>(files);
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
        ManifestFile file = files.get(number);
        return !file.finished() && files.stream().skip(number + 1L).noneMatch(later -> later.makesUpFor(file));
    }

    /** The counts of all files together. */
    Release.Counts counts() {
        return files.stream().map(ManifestFile::counts).reduce(Release.Counts.NONE, Release.Counts::plus);
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
