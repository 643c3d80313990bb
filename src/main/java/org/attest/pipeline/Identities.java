package org.attest.pipeline;

import java.util.List;
import org.attest.map.AuthorityMapper.Sameness;
import org.attest.model.Authority.Known;
import org.attest.rdf.Iris;
import org.attest.resolve.Identity;
import org.attest.store.GraphStore;

/** What keys stand for in a database, by the authorities and judgements that it holds. */
public final class Identities {

    private Identities() {}

    /**
     * The identity in force.
     *
     * @throws DamagedArchiveException if an authority or a list of judgements is missing or altered
     */
    public static Identity of(GraphStore store) {
        return Knowledge.of(
                        store.contents(),
                        store.archive(),
                        new Iris(store.settings().base()))
                .identity();
    }

    /** What entries of authorities are one. */
    static Sameness sameness(Identity identity) {
        return new Sameness() {
            @Override
            public String key(String id) {
                return identity.of(id).key();
            }

            @Override
            public List<Known> entries(Known known) {
                return identity.entries(known.id());
            }
        };
    }
}
