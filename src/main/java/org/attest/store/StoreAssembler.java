package org.attest.store;

import java.nio.file.Path;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.assembler.exceptions.AssemblerException;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.assembler.DatasetAssembler;
import org.apache.jena.sparql.util.graph.GraphUtils;
import org.attest.rdf.Att;

/**
 * Lets a Fuseki configuration name a database: {@code [] a att:Database ; att:location "DIR"}.
 *
 * <p>Gives the dataset of {@link GraphStore#dataset()}: of the store that this process has open in that folder or, when it
 * has none, of one opened for it, which {@link GraphStore#of} finds again. Read-only; makes no database.
 */
public final class StoreAssembler extends DatasetAssembler {

    /** The type of such a description. */
    public static final Resource DATABASE = ResourceFactory.createResource(Att.NS + "Database");

    /** Its property: the folder, as a string, relative to the working directory. */
    public static final Property LOCATION = ResourceFactory.createProperty(Att.NS + "location");

    @Override
    protected DatasetGraph createDataset(Assembler assembler, Resource root) {
        String location = GraphUtils.getStringValue(root, LOCATION);
        if (location == null) {
            throw new AssemblerException(root, "a database needs att:location, the path of its folder");
        }
        Path folder = Path.of(location);
        return GraphStore.shared(folder).orElseGet(() -> GraphStore.open(folder).dataset());
    }
}
