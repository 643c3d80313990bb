package org.attest.map;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.attest.model.DatasetRecord;
import org.attest.model.Ref;
import org.attest.model.Source;
import org.attest.model.Thing;
import org.attest.rdf.Iris;
import org.jspecify.annotations.Nullable;

/** What the local ids of a record mean. */
final class RecordScope extends Scope {

    private final DatasetRecord record;
    private final Node dataset;
    private final Node recordNode;
    private final Map<String, Thing> resolved;

    RecordScope(DatasetRecord record, String datasetId, Node dataset, Map<String, Thing> things, Iris iris) {
        super(iris);
        this.record = record;
        this.dataset = dataset;
        this.recordNode = iris.record(datasetId, record.id());
        this.resolved = things;
        things.forEach((id, thing) -> isThing(id, Iris.sharedThing(thing.key())));
        for (Source cited : record.cited()) {
            String publisher = cited.publisher();
            Thing known = publisher == null ? null : things.get(publisher);
            isSource(cited.id(), iris.cited(cited, known == null ? "" : known.own()));
        }
        if (record.event() != null) {
            isEvent(record.event());
        }
    }

    Node recordNode() {
        return recordNode;
    }

    /** What a thing would be without authorities and judgements; null for null. */
    @Nullable Node own(@Nullable String id) {
        return id == null ? null : Iris.sharedThing(resolved(id).own());
    }

    /** What a thing was found to be. */
    Thing resolved(String id) {
        Thing thing = resolved.get(id);
        if (thing == null) {
            throw new IllegalArgumentException("no thing " + id + " in " + name());
        }
        return thing;
    }

    @Override
    Node source() {
        return dataset;
    }

    @Override
    @Nullable String language() {
        return null;
    }

    @Override
    Node account(String kind, String id) {
        return Iris.recordAccount(recordNode, kind, id);
    }

    /** Records refer to nothing beyond themselves. */
    @Override
    Node referred(String kind, Ref ref) {
        if (ref.report() != null) {
            throw new IllegalArgumentException(name() + " refers to report " + ref.report());
        }
        return account(kind, ref.id());
    }

    @Override
    String name() {
        return "record " + record.id();
    }
}
