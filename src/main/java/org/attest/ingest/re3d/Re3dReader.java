package org.attest.ingest.re3d;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attest.ingest.Incoming;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Rejection;
import org.attest.problem.Rejection.Reach;
import org.attest.problem.Where;

/**
 * Reads a data set of annotated documents and makes a report (attest-report/1) of each document.
 *
 * <p>A bad line costs itself alone: a document without its text costs that document, an annotation that fits no document or
 * no span costs that annotation. Where the words at a span are others than those given with it, it is taken and flagged.
 * The reports hang on what the lines say, not on their order or on the folder's name.
 */
public final class Re3dReader {

    /**
     * Reads.
     *
     * @param folderOrFile the folder, or one of its three files
     * @param reports takes each document's report, or its rejection
     * @param strays takes what is rejected and belongs to no document: files, and annotations of documents that are not there
     * @return what became of the lines
     * @throws IOException if reading breaks off
     */
    public Re3dCounts read(Path folderOrFile, Consumer<Incoming> reports, Consumer<Rejection> strays)
            throws IOException {
        Re3dFolder folder = Re3dFolder.of(folderOrFile);
        List<Rejection> missing =
                folder.files().stream().flatMap(file -> missing(file).stream()).toList();
        if (!missing.isEmpty()) {
            missing.forEach(strays);
            return Re3dCounts.NONE;
        }
        Table<Row.Document> documents = Table.read(folder.documents(), RowReader::document);
        Table<Row.Marked> marked = Table.read(folder.entities(), RowReader::marked);
        Table<Row.Related> related = Table.read(folder.relations(), RowReader::related);
        List<Rejection> lost = Stream.of(documents, marked, related)
                .flatMap(table -> table.lost().stream())
                .toList();
        if (!lost.isEmpty()) {
            lost.forEach(strays);
            return Re3dCounts.NONE;
        }
        return new Assembly(reports, strays).run(documents, marked, related);
    }

    private static Optional<Rejection> missing(Path file) {
        if (Files.exists(file)) {
            return Optional.empty();
        }
        Where where = Where.file(file.toString());
        Problem problem = Problem.of(
                ProblemCode.FILE_MISSING,
                where,
                "there is no such file: documents.json, entities.json and relations.json make one data set",
                "put it beside the others; if the data set has none, as an empty file");
        return Optional.of(new Rejection(where, Reach.FILE, "", List.of(problem)));
    }
}
