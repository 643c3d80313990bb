package org.attest.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.attest.rdf.CheckedBatch;

/**
 * What leaves the database and what enters it, together.
 *
 * <p>A batch takes the place of what is stored of the same report or authority; nothing need be said in the sets of
 * removals for that. Sources, extractors and things may be shared by several inputs. When one of these inputs goes or
 * changes, a shared node keeps all triples it had as long as an input that holds it is not part of the change; so to be
 * exact, pass along the inputs that {@link Contents#sharing} names, derived anew.
 *
 * @param removeReports IRIs of reports to take out; those that are not stored are passed over
 * @param removeAuthorities IRIs of authorities to take out; those that are not stored are passed over
 * @param add what to put in; each report or authority at most once
 * @param note what the history says of it
 */
public record Change(Set<String> removeReports, Set<String> removeAuthorities, List<CheckedBatch> add, LoadNote note) {

    /** Copies the collections, and refuses two batches of one input. */
    public Change {
        removeReports = Set.copyOf(removeReports);
        removeAuthorities = Set.copyOf(removeAuthorities);
        add = List.copyOf(add);
        Set<Node> subjects = new HashSet<>();
        for (CheckedBatch batch : add) {
            if (!subjects.add(batch.batch().subject())) {
                throw new IllegalArgumentException(
                        "two batches of " + batch.batch().subject());
            }
        }
    }

    /** How many quads enter, about: those that several inputs share are counted with each. */
    long quads() {
        return add.stream().mapToLong(checked -> checked.batch().quads().size()).sum();
    }

    /** A change that only adds or replaces. */
    public static Change adding(List<CheckedBatch> add, LoadNote note) {
        return new Change(Set.of(), Set.of(), add, note);
    }
}
