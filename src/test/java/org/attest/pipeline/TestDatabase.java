package org.attest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.attest.problem.ProblemLog;
import org.attest.store.GraphStore;
import org.attest.store.Verification;

/** A real database in a folder, loaded as the command loads it, and checked. */
public final class TestDatabase implements AutoCloseable {

    public static final String BASE = "https://example.org/tiny/";
    static final String MOSUL_BASE = "https://w3id.org/attest/demo/mosul/";
    private static final String MOSUL = "/org/attest/examples/mosul/";
    private static final List<String> MOSUL_FILES = List.of(
            "mosul-authority.json",
            "anti-media-mee.json",
            "memo-qadissiya.json",
            "vice-qayara.json",
            "blog-isis-not-defeated.json",
            "airforcetimes-croft.json");

    /** None of the days that reports and judgements of tests speak of is still to come. */
    public static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2032-07-01T12:00:00Z"));

    private final GraphStore store;
    private final Path inputs;
    private final ProblemLog problems = new ProblemLog();
    private int files;

    private TestDatabase(GraphStore store, Path inputs) {
        this.store = store;
        this.inputs = inputs;
    }

    /** A new database somewhere under a folder. */
    public static TestDatabase in(Path folder) throws IOException {
        return in(folder, BASE);
    }

    /** The Mosul example under its own base, in a new database. */
    public static TestDatabase ofMosul(Path folder) throws IOException {
        TestDatabase database = in(folder, MOSUL_BASE);
        assertThat(database.load(mosul()).rejections()).isEmpty();
        return database;
    }

    private static TestDatabase in(Path folder, String base) throws IOException {
        Path home = Files.createTempDirectory(folder, "db");
        GraphStore store = GraphStore.openOrCreate(home.resolve("db"), Settings.standard(base, "test"));
        return new TestDatabase(store, home);
    }

    /** The JSON of the Mosul example, the authority first. */
    public static List<String> mosul() throws IOException {
        List<String> all = new ArrayList<>();
        for (String name : MOSUL_FILES) {
            try (var in = TestDatabase.class.getResourceAsStream(MOSUL + name)) {
                all.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all;
    }

    public GraphStore store() {
        return store;
    }

    /** All that was complained of so far. */
    ProblemLog problems() {
        return problems;
    }

    /** Loads in one run, replacing what is there with other content. */
    public LoadResult load(List<String> jsons) throws IOException {
        return load(true, jsons);
    }

    LoadResult load(boolean replace, List<String> jsons) throws IOException {
        List<Input> all = new ArrayList<>();
        for (String json : jsons) {
            all.add(Input.of(Files.writeString(inputs.resolve(files++ + ".json"), json)));
        }
        return new Loader(store, new LoadOptions(replace, null, CLOCK)).load(all, LoadProgress.SILENT, problems);
    }

    /** Everything but the history, one line a quad, sorted. */
    String dump() {
        return Dump.of(store);
    }

    /** Fails when the database is not what its archive gives, or its indexes are out of step. */
    void verify(String when) {
        Verification found = Verified.of(store);
        assertThat(found.agrees()).as("%s: %s", when, found).isTrue();
    }

    @Override
    public void close() {
        store.close();
    }
}
