package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeCachesTest {

    static {
        JenaSystem.init();
    }

    private static final StoreParams USUAL = StoreParams.getDftStoreParams();

    @TempDir
    Path folder;

    @Test
    void inAQuarterOfTheRoomThereAreAQuarterOfTheNodes() {
        StoreParams small = NodeCaches.params(512L << 20);
        assertThat(small.getNodeId2NodeCacheSize()).isEqualTo(USUAL.getNodeId2NodeCacheSize() / 4);
        assertThat(small.getNode2NodeIdCacheSize()).isEqualTo(USUAL.getNode2NodeIdCacheSize() / 4);
        assertThat(small.getQuadIndexes()).isEqualTo(USUAL.getQuadIndexes());
        StoreParams large = NodeCaches.params(16L << 30);
        assertThat(large.getNodeId2NodeCacheSize()).isEqualTo(USUAL.getNodeId2NodeCacheSize());
        assertThat(large.getNode2NodeIdCacheSize()).isEqualTo(USUAL.getNode2NodeIdCacheSize());
    }

    @Test
    void aDatabaseMadeInASmallHeapHasTheCachesOfTheHeapItIsOpenedIn() {
        DatabaseFolder db = DatabaseFolder.existingOrNew(folder, ChildJvm.SETTINGS);
        for (long heap : new long[] {256L << 20, 16L << 30}) {
            StoreParams wanted = NodeCaches.params(heap);
            var data = TdbConnection.open(db, wanted);
            assertThat(TDBInternal.getDatasetGraphTDB(data).getStoreParams().getNodeId2NodeCacheSize())
                    .isEqualTo(wanted.getNodeId2NodeCacheSize());
            TdbConnection.close(data);
        }
    }
}
