package org.attest.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.jena.geosparql.implementation.SRSInfo;
import org.apache.jena.geosparql.implementation.vocabulary.SRS_URI;
import org.apache.jena.geosparql.spatial.SpatialIndex;
import org.apache.jena.geosparql.spatial.SpatialIndexException;
import org.apache.jena.geosparql.spatial.index.v2.STRtreePerGraph;
import org.apache.jena.geosparql.spatial.index.v2.STRtreeUtils;
import org.apache.jena.geosparql.spatial.index.v2.SpatialIndexIoKryo;
import org.apache.jena.geosparql.spatial.index.v2.SpatialIndexPerGraph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.attest.rdf.Graphs;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The spatial index of the graph of things, for queries to that graph and to the default graph.
 *
 * <p>Is read from its file, or made, only when a query asks for it: most never do, and it costs a fifth of a second. A
 * voice's own coordinates are not in it. Not kept up by writes: {@link #renew()} follows a change that touched geometry.
 */
final class PlaceIndex implements SpatialIndex {

    private final DatasetGraph data;
    private final Path file;
    private volatile @Nullable SpatialIndexPerGraph loaded;

    PlaceIndex(DatasetGraph data, Path file) {
        this.data = data;
        this.file = file;
    }

    /** Makes the index anew from the data and stores it. Readers see the old one until that is done. */
    synchronized void renew() {
        loaded = make();
    }

    /** Takes away what was made from data that are no longer there. */
    synchronized void forget() throws IOException {
        loaded = null;
        Files.deleteIfExists(file);
    }

    private SpatialIndexPerGraph index() {
        SpatialIndexPerGraph index = loaded;
        return index != null ? index : load();
    }

    private synchronized SpatialIndexPerGraph load() {
        SpatialIndexPerGraph index = loaded;
        if (index == null) {
            index = read();
            loaded = index;
        }
        return index;
    }

    private SpatialIndexPerGraph read() {
        if (Files.exists(file)) {
            try {
                return SpatialIndexIoKryo.load(file);
            } catch (SpatialIndexException | RuntimeException e) {
                // Damaged or of another version; it is derived, so it is made anew.
                return make();
            }
        }
        return make();
    }

    private SpatialIndexPerGraph make() {
        SpatialIndexPerGraph index = Txn.calculateRead(data, this::build);
        try {
            Path aside = AtomicFile.aside(file);
            try {
                SpatialIndexIoKryo.save(aside, index);
                AtomicFile.move(aside, file);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException | SpatialIndexException e) {
            throw new StoreException(file + ": the spatial index cannot be stored: " + Reason.of(e), e);
        }
        return index;
    }

    private SpatialIndexPerGraph build() {
        try {
            STRtree tree = STRtreeUtils.buildSpatialIndexTree(data.getGraph(Graphs.THINGS), SRS_URI.DEFAULT_WKT_CRS84);
            STRtreePerGraph trees = new STRtreePerGraph(tree);
            trees.setTree(Graphs.THINGS, tree);
            return new SpatialIndexPerGraph(SRS_URI.DEFAULT_WKT_CRS84, trees, file);
        } catch (SpatialIndexException e) {
            throw new StoreException("the spatial index cannot be made: " + e.getMessage(), e);
        }
    }

    @Override
    public SRSInfo getSrsInfo() {
        return index().getSrsInfo();
    }

    @Override
    public boolean isEmpty() {
        return index().isEmpty();
    }

    @Override
    public long getSize() {
        return index().getSize();
    }

    @Override
    public Collection<Node> query(Envelope searchEnvelope, Node graph) {
        return index().query(searchEnvelope, graph);
    }

    @Override
    public Path getLocation() {
        return file;
    }

    /** Not supported: the file belongs to the database's folder. */
    @Override
    public void setLocation(Path location) {
        throw new UnsupportedOperationException("the spatial index stays at " + file);
    }
}
