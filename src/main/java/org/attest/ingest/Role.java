package org.attest.ingest;

import java.util.function.Predicate;
import org.attest.model.EntityKind;

/** What a thing must be to be referred to in some place. */
enum Role {
    ANY("a thing", kind -> true),
    ACTOR("a person, group, body or unit", kind -> !kind.isPlace()),
    PERSON("a person", kind -> kind == EntityKind.PERSON),
    PLACE("a place", EntityKind::isPlace);

    private final String wanted;
    private final Predicate<EntityKind> fits;

    Role(String wanted, Predicate<EntityKind> fits) {
        this.wanted = wanted;
        this.fits = fits;
    }

    /** Such things in words, for messages. */
    String wanted() {
        return wanted;
    }

    boolean fits(EntityKind kind) {
        return fits.test(kind);
    }
}
