package org.attest.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.ingest.json.JsonPeek;
import org.attest.problem.Nearest;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Where;

/**
 * What format a file has, by its content.
 *
 * <p>A list of judgements says what it is in its first line. Else the member {@code format} decides; where it is missing, the members that only one format has. Of what is no sound JSON
 * but ends in {@code .json} or {@code .jsonl} a report is assumed, whose reader then says what is wrong with it; so it is
 * with files that are missing or cannot be read.
 *
 * @param format the format; empty when no reader knows it
 * @param problem why not; empty when one does
 */
public record FormatGuess(Optional<InputFormat> format, Optional<Problem> problem) {

    /** The files of a folder of annotated documents. */
    private static final List<String> ANNOTATED = List.of("documents.json", "entities.json", "relations.json");

    /**
     * Looks into a file, no further than needed.
     *
     * @throws IOException if reading breaks off
     */
    public static FormatGuess of(Path file) throws IOException {
        if (JudgementPeek.into(file)) {
            return known(InputFormat.JUDGEMENTS);
        }
        JsonPeek peek = JsonPeek.into(file);
        if (peek.format().isPresent()) {
            return byMarker(file, peek.format().get());
        }
        if (peek.members().contains("things")) {
            return known(InputFormat.AUTHORITY);
        }
        if (isAnnotated(file, peek.members())) {
            return known(InputFormat.RE3D);
        }
        boolean report =
                peek.members().contains("testimonies") || peek.members().contains("extractor");
        if (report || peek.unreadable() || namedJson(file)) {
            return known(InputFormat.REPORT);
        }
        return unknown(file, "no reader knows this file", "give the format with --format");
    }

    /** A folder with documents, or one of its files: known by the members of its first line, or by its siblings. */
    private static boolean isAnnotated(Path file, Set<String> members) {
        if (Files.isDirectory(file)) {
            return Files.exists(file.resolve(ANNOTATED.getFirst()));
        }
        return members.containsAll(List.of("documentId", "begin", "end"))
                || members.containsAll(List.of("_id", "text", "sourceName"))
                || (members.isEmpty()
                        && ANNOTATED.contains(String.valueOf(file.getFileName()))
                        && ANNOTATED.stream().allMatch(name -> Files.exists(file.resolveSibling(name))));
    }

    private static FormatGuess byMarker(Path file, String marker) {
        for (InputFormat format : InputFormat.json()) {
            if (family(format.marker()).equals(family(marker))) {
                // Another version, too: its reader says what it can read.
                return known(format);
            }
        }
        return unknown(
                file, "no reader knows the format \"" + marker + "\"", Nearest.cure(marker, InputFormat.markers()));
    }

    private static String family(String marker) {
        int slash = marker.indexOf('/');
        return slash < 0 ? marker : marker.substring(0, slash);
    }

    private static boolean namedJson(Path file) {
        String name = file.toString();
        return name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    private static FormatGuess known(InputFormat format) {
        return new FormatGuess(Optional.of(format), Optional.empty());
    }

    private static FormatGuess unknown(Path file, String what, String cure) {
        Where where = Where.file(file.toString());
        return new FormatGuess(
                Optional.empty(), Optional.of(Problem.of(ProblemCode.FORMAT_UNKNOWN, where, what, cure)));
    }
}
