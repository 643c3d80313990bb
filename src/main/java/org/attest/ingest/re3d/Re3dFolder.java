package org.attest.ingest.re3d;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The three files of a data set.
 *
 * @param documents the texts
 * @param entities the spans marked in them
 * @param relations how spans are related
 */
public record Re3dFolder(Path documents, Path entities, Path relations) {

    /** The files of a folder, or those beside one of the three. Whether they are there is not looked at. */
    public static Re3dFolder of(Path folderOrFile) {
        Path folder = Files.isDirectory(folderOrFile) ? folderOrFile : folderOrFile.resolveSibling("");
        return new Re3dFolder(
                folder.resolve("documents.json"), folder.resolve("entities.json"), folder.resolve("relations.json"));
    }

    /** All three. */
    List<Path> files() {
        return List.of(documents, entities, relations);
    }
}
