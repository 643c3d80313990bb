package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreAssemblerTest {

    static {
        JenaSystem.init();
    }

    private static final DatabaseSettings SETTINGS = DatabaseSettings.of(SmallWorld.BASE, Set.of(), "test");

    @TempDir
    Path folder;

    private DatasetGraph assemble() {
        Model description = ModelFactory.createDefaultModel();
        var root = description
                .createResource("http://example.org/#db", StoreAssembler.DATABASE)
                .addProperty(StoreAssembler.LOCATION, folder.toString());
        return ((Dataset) Assembler.general().open(root)).asDatasetGraph();
    }

    @Test
    void aDescriptionOpensTheDatabaseItNames() {
        try (GraphStore store = GraphStore.openOrCreate(folder, SETTINGS)) {
            store.apply(Change.adding(List.of(SmallWorld.report(0, 1)), SmallWorld.note(1)));
        }
        DatasetGraph data = assemble();
        try (GraphStore store = GraphStore.of(data).orElseThrow()) {
            assertThat(store.folder()).isEqualTo(folder);
            assertThat(SmallWorld.dump(data)).isNotEmpty();
        }
    }

    @Test
    void aDatabaseThatIsOpenInThisProcessIsShared() {
        try (GraphStore store = GraphStore.openOrCreate(folder, SETTINGS)) {
            assertThat(assemble()).isSameAs(store.dataset());
        }
        assertThatThrownBy(() -> GraphStore.open(folder.resolve("none"))).isInstanceOf(StoreException.class);
        try (GraphStore store = GraphStore.of(assemble()).orElseThrow()) {
            assertThat(store.contents().reports()).isEmpty();
        }
    }
}
