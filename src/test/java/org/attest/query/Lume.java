package org.attest.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.geosparql.configuration.GeoSPARQLConfig;
import org.attest.pipeline.Input;
import org.attest.pipeline.LoadProgress;
import org.attest.pipeline.Settings;
import org.attest.pipeline.dataset.DatasetFile;
import org.attest.pipeline.dataset.DatasetLoader;
import org.attest.pipeline.dataset.DatasetOptions;
import org.attest.problem.ProblemLog;
import org.attest.store.ChangeLog;
import org.attest.store.GraphStore;

/**
 * The tables of invented rows that the competency questions have, in a database of their own: what saved queries of the area
 * {@code datasets} are asked on.
 */
public final class Lume {

    /** The area of queries that need records of datasets. */
    public static final String AREA = "datasets";

    private static final Path FOLDER = Path.of("ontology/questions/data/records");

    private Lume() {}

    /** The tables, in the order of their releases. */
    public static List<Path> tables() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Loads them into a new database in that folder. */
    public static GraphStore load(Path database) throws IOException {
        GeoSPARQLConfig.setupNoIndex();
        GraphStore store = GraphStore.openOrCreate(database, Settings.standard("https://lume.example/id/", "test"));
        for (Path table : tables()) {
            DatasetLoader loader = new DatasetLoader(store, ChangeLog.NONE);
            DatasetFile file =
                    DatasetFile.of(Input.of(table), null, new ProblemLog()).orElseThrow();
            assertThat(loader.load(file, DatasetOptions.STANDARD, LoadProgress.SILENT, new ProblemLog()))
                    .isPresent();
        }
        return store;
    }
}
