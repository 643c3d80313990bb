package org.attest.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.model.Authority;
import org.attest.model.Judgements;
import org.attest.rdf.Iris;
import org.attest.resolve.Identity;
import org.attest.resolve.Judged;
import org.attest.resolve.ListedKinds;
import org.attest.resolve.judge.Decisions;
import org.attest.store.Archive;
import org.attest.store.Contents;

/**
 * The authorities and lists of judgements of a database, or those that it is to have: what names and accounts mean is a
 * function of these.
 *
 * @param iris of the database
 * @param authorities by IRI
 * @param judgements by IRI
 */
record Knowledge(
        Iris iris, SortedMap<String, Entry<Authority>> authorities, SortedMap<String, Entry<Judgements>> judgements) {

    /**
     * An input and its hash in the archive.
     *
     * @param content what it says
     * @param contentHash 64 hex digits
     */
    record Entry<T>(T content, String contentHash) {}

    /**
     * What a database has.
     *
     * @throws DamagedArchiveException if a file of it is missing or altered
     */
    static Knowledge of(Contents contents, Archive archive, Iris iris) {
        Archived archived = new Archived(archive);
        Knowledge knowledge = new Knowledge(iris, new TreeMap<>(), new TreeMap<>());
        for (Contents.StoredAuthority stored : contents.authorities()) {
            Authority authority = archived.authority(stored.contentHash());
            knowledge.authorities.put(stored.iri(), new Entry<>(authority, stored.contentHash()));
        }
        for (Contents.StoredJudgements stored : contents.judgementLists()) {
            Judgements list = archived.judgements(stored.name(), stored.contentHash());
            knowledge.judgements.put(stored.iri(), new Entry<>(list, stored.contentHash()));
        }
        return knowledge;
    }

    /** A copy, to be changed. */
    Knowledge copy() {
        return new Knowledge(iris, new TreeMap<>(authorities), new TreeMap<>(judgements));
    }

    /** What the judgements come to. */
    Decisions decisions() {
        return Decisions.of(
                iris.base(), judgements.values().stream().map(Entry::content).toList(), listedKinds());
    }

    /** Of what kind things are as far as authorities and keys tell. */
    ListedKinds listedKinds() {
        return new ListedKinds(authorities.values().stream().map(Entry::content).toList());
    }

    /** What keys stand for. */
    Identity identity() {
        return identity(decisions());
    }

    /** What keys would stand for if nothing were judged. */
    Identity unjudged() {
        return new Identity(authorities.values().stream().map(Entry::content).toList(), Judged.NOTHING);
    }

    /** What keys stand for, where it is known already what the judgements come to. */
    Identity identity(Decisions decisions) {
        List<Authority> all = new ArrayList<>();
        authorities.values().forEach(entry -> all.add(entry.content()));
        return new Identity(all, decisions);
    }

    /** Whether an authority has a thing of one of these keys, or says of a thing that it lies in one or is another. */
    boolean isSpokenOf(Set<String> keys) {
        return authorities.values().stream()
                .flatMap(entry -> entry.content().things().stream())
                .anyMatch(known -> {
                    Set<String> named = new HashSet<>(known.differentFrom());
                    named.add(known.id());
                    named.add(String.valueOf(known.within()));
                    named.add(String.valueOf(known.partOf()));
                    return named.stream().anyMatch(keys::contains);
                });
    }
}
