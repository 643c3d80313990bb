package org.attest.pipeline;

import java.util.List;
import org.attest.map.AuthorityMapper.Sameness;
import org.attest.model.Authority;
import org.attest.model.Authority.Known;
import org.attest.resolve.Identity;
import org.attest.resolve.Judged;
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
        Archived archived = new Archived(store.archive());
        List<Authority> authorities = store.contents().authorities().stream()
                .map(authority -> archived.authority(authority.contentHash()))
                .toList();
        return new Identity(authorities, Judged.NOTHING);
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
