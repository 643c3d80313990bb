package org.attest.pipeline.dataset;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Has a database of its own for each test. */
abstract class DatasetTest {

    @TempDir
    Path folder;

    DatasetBase base;

    @BeforeEach
    void open() throws IOException {
        base = new DatasetBase(folder);
    }

    @AfterEach
    void close() {
        base.close();
    }
}
