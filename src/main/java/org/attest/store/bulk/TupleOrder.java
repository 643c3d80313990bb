package org.attest.store.bulk;

import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/**
 * One index of TDB2 over quads or triples.
 *
 * @param name of its files, such as GPOS
 * @param columns places in a tuple as it was added, in the order of the index
 */
@SuppressWarnings("ArrayRecordComponent")
record TupleOrder(String name, int[] columns) {

    static TupleOrder of(TupleIndex index) {
        TupleMap map = index.getMapping();
        int[] columns = new int[map.length()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = map.getSlotIdx(i);
        }
        return new TupleOrder(index.getName(), columns);
    }

    int width() {
        return columns.length;
    }
}
