package org.attest.store.bulk;

import java.io.Closeable;
import java.io.IOException;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.store.Hash;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.jspecify.annotations.Nullable;

/**
 * Gives each node its id, as TDB2 does: inside the id what fits there (numbers, dates, booleans), else its place in the file of
 * nodes; the same node always the same id. Ids are handed out with their top bit turned, so that they sort as signed longs in
 * the order that TDB2 keeps.
 */
final class NodeIds implements Closeable {

    /** Nodes whose hash codes end alike share so many places of the cache, the last one found first. */
    private static final int WAYS = 4;

    private static final int SLOTS_IN_HEAP = 1 << 12;

    private final NodeFile file;
    private final NodeHashes hashes;
    private final @Nullable Node[] nodes;
    private final int[] codes;
    private final long[] ids;
    private final Hash hash = new Hash(SystemTDB.LenNodeHash);
    private final byte[] eight = new byte[NodeId.SIZE];

    NodeIds(WorkFolder work, BulkOptions options) throws IOException {
        int places = Math.max(WAYS, Integer.highestOneBit(2 * options.cachedNodes() - 1));
        this.nodes = new Node[places];
        this.codes = new int[places];
        this.ids = new long[places];
        this.hashes = new NodeHashes(work.disk(), work.temporary(), SLOTS_IN_HEAP);
        this.file = new NodeFile(work.disk(), work.data(), work.nodeFile());
    }

    /** The id of a node, which is given one if it has none yet. */
    long id(Node node) throws IOException {
        int code = node.hashCode();
        int first = ((code ^ (code >>> 15)) * WAYS) & (nodes.length - 1);
        for (int i = first; i < first + WAYS; i++) {
            if (codes[i] == code && node.equals(nodes[i])) {
                long id = ids[i];
                if (i > first) {
                    moveUp(first, i, node, code, id);
                }
                return id;
            }
        }
        long id = idOfUnknown(node) ^ Long.MIN_VALUE;
        moveUp(first, first + WAYS - 1, node, code, id);
        return id;
    }

    private void moveUp(int first, int from, Node node, int code, long id) {
        for (int i = from; i > first; i--) {
            nodes[i] = nodes[i - 1];
            codes[i] = codes[i - 1];
            ids[i] = ids[i - 1];
        }
        nodes[first] = node;
        codes[first] = code;
        ids[first] = id;
    }

    private long idOfUnknown(Node node) throws IOException {
        if (!node.isConcrete()) {
            throw new IllegalArgumentException("not a term of RDF: " + node);
        }
        NodeId inline = NodeId.inline(node);
        if (inline != null) {
            NodeIdFactory.set(inline, eight, 0);
            return Bytes.getLong(eight, 0);
        }
        NodeLib.setHash(hash, node);
        byte[] bits = hash.getBytes();
        long next = file.length();
        long known = hashes.putIfAbsent(Bytes.getLong(bits, 0), Bytes.getLong(bits, Long.BYTES), next);
        if (known < 0) {
            file.add(node);
            return next;
        }
        return known;
    }

    /** How many nodes the file has. */
    long size() {
        return hashes.size();
    }

    /** Ends the file of nodes and forgets the cached ones. */
    void finishFile() throws IOException {
        java.util.Arrays.fill(nodes, null);
        file.finish();
    }

    /** Hands the hashes on, in ascending order. */
    void drainTo(TreePacker packer) throws IOException {
        hashes.drainTo(packer);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
