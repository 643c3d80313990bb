package org.attest.store.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.TRDF;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.transport.TIOStreamTransport;
import org.apache.thrift.transport.TTransportException;

/**
 * The file of nodes of TDB2, as {@link org.apache.jena.tdb2.store.nodetable.NodeTableTRDF} reads it: RDF Thrift, the id of a node
 * being the place where it begins.
 *
 * <p>Numbers are written by their text, where TDB2 writes their value: with it, it cuts integers of more than 64 bits and makes
 * an {@code xsd:integer} of a large {@code xsd:long}.
 */
final class NodeFile implements Closeable {

    private static final int BUFFER = 1 << 18;

    private final Path state;
    private final Output output;
    private final TProtocol protocol;

    /** Overwrites the files of that name in the folder of the database. */
    NodeFile(Disk disk, Path data, String name) throws IOException {
        this.state = data.resolve(name + "." + Names.extBdfState);
        this.output = new Output(disk, data.resolve(name + "." + Names.extObjNodeData), BUFFER);
        try {
            this.protocol = TRDF.protocol(new TIOStreamTransport(new Appending(output)));
        } catch (TTransportException e) {
            throw new IOException(e);
        }
    }

    /** How long the file is: the id of the next node. */
    long length() {
        return output.length();
    }

    /** Appends a node. */
    void add(Node node) throws IOException {
        try {
            ThriftConvert.convert(node, false).write(protocol);
        } catch (TException e) {
            throw new IOException(e);
        }
    }

    /** Waits until the disk has it all. */
    void finish() throws IOException {
        output.force();
        StateFile.write(state, output.length(), 0);
    }

    @Override
    public void close() throws IOException {
        output.close();
    }

    /** Hands on what Thrift writes. */
    private static final class Appending extends OutputStream {

        private final Output output;

        Appending(Output output) {
            this.output = output;
        }

        @Override
        public void write(int b) throws IOException {
            output.room(1).put((byte) b);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            output.write(bytes, from, count);
        }
    }
}
