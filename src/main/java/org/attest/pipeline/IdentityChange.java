package org.attest.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.attest.model.Thing;
import org.attest.rdf.Att;
import org.attest.rdf.Iris;
import org.attest.resolve.Identity;
import org.attest.resolve.Identity.Identified;
import org.attest.store.GraphStore;

/**
 * What in a database is another than before because authorities or judgements changed: which keys stand for something
 * else, what is to be said of their replacement, and who speaks of them.
 *
 * @param keys own keys that stand for something else, or by another rule
 * @param replacements for each of these of which it is to be said, or was said, what is to be said; empty where nothing is
 * @param reports IRIs of the reports that speak of them
 * @param records ids of the records that speak of them, by dataset
 */
record IdentityChange(
        SortedSet<String> keys,
        Map<Node, Set<Triple>> replacements,
        Set<String> reports,
        SortedMap<String, Set<String>> records) {

    /** Finds it out. */
    static IdentityChange of(GraphStore store, Identity before, Identity after) {
        return Txn.calculateRead(
                store.dataset(),
                () -> find(new StoredThings(store.dataset(), store.settings().base()), store, before, after));
    }

    private static IdentityChange find(StoredThings stored, GraphStore store, Identity before, Identity after) {
        Set<String> wasNamed = named(before);
        Set<String> isNamed = named(after);
        SortedSet<String> all = stored.keys();
        all.addAll(wasNamed);
        all.addAll(isNamed);
        all.addAll(before.judgedKeys());
        all.addAll(after.judgedKeys());
        SortedSet<String> changed = new TreeSet<>();
        for (String key : all) {
            Identified was = before.of(key);
            Identified is = after.of(key);
            if (!was.key().equals(is.key()) || was.rule() != is.rule() || Thing.isMention(key)) {
                // Whether a mention was judged to be something else than its name says shows in nothing else.
                changed.add(key);
            }
        }
        Iris iris = new Iris(store.settings().base());
        Map<Node, Set<Triple>> replacements = new HashMap<>();
        Set<Node> spokenOf = new LinkedHashSet<>();
        Set<String> reports = new TreeSet<>();
        for (String key : changed) {
            spokenOf.add(node(before.of(key).key(), iris));
            if (Thing.isMention(key)) {
                reports.add(iris.report(key.split("/")[1]).getURI());
            } else {
                stored.reportsOf(node(key, iris), reports);
            }
        }
        for (String key : all) {
            // What a name alone makes of a key is told only where a dataset has that key or somebody judged of it.
            boolean isChanged = changed.contains(key) || wasNamed.contains(key) != isNamed.contains(key);
            if (isChanged && !Thing.isMention(key)) {
                boolean isTold = isNamed.contains(key) || stored.isOfDataset(key);
                if (isTold || wasNamed.contains(key)) {
                    replacements.put(node(key, iris), isTold ? replacement(key, after, iris) : Set.of());
                }
            }
        }
        spokenOf.forEach(thing -> stored.reportsOf(thing, reports));
        return new IdentityChange(changed, replacements, reports, stored.recordsOf(spokenOf));
    }

    /** The keys of which it is told what they stand for, whoever speaks of them. */
    private static Set<String> named(Identity identity) {
        Set<String> named = new HashSet<>(identity.knownIds());
        named.addAll(identity.joinedKeys());
        return named;
    }

    /** What is said of the replacement of all keys that identifiers and judgements join, but those that stand for themselves. */
    static Map<Node, Set<Triple>> replacements(Identity identity, Iris iris) {
        Map<Node, Set<Triple>> replacements = new HashMap<>();
        for (String key : named(identity)) {
            Set<Triple> replacement = replacement(key, identity, iris);
            if (!replacement.isEmpty()) {
                replacements.put(node(key, iris), replacement);
            }
        }
        return replacements;
    }

    static Set<Triple> replacement(String key, Identity identity, Iris iris) {
        Identified found = identity.of(key);
        Set<Triple> triples = new HashSet<>();
        if (found.rule() != null) {
            Node thing = node(key, iris);
            triples.add(Triple.create(thing, DCTerms.isReplacedBy.asNode(), node(found.key(), iris)));
            triples.add(Triple.create(thing, Att.replacedBy, Att.term(found.rule())));
        }
        return triples;
    }

    static Node node(String key, Iris iris) {
        return Thing.isMention(key) ? iris.path(key) : Iris.sharedThing(key);
    }

    /** Whether nothing is another than before. */
    boolean isEmpty() {
        return keys.isEmpty();
    }
}
