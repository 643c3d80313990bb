package org.attest.ingest;

import org.attest.model.EntityKind;

/** What a thing must be to be referred to in some place. */
enum Role {
    ANY("a thing"),
    ACTOR("a person, group, body or unit"),
    PERSON("a person"),
    PLACE("a place");

    private final String wanted;

    Role(String wanted) {
        this.wanted = wanted;
    }

    /** Such things in words, for messages. */
    String wanted() {
        return wanted;
    }

    boolean fits(EntityKind kind) {
        return switch (this) {
            case ANY -> true;
            case ACTOR -> kind.isActor();
            case PERSON -> kind == EntityKind.PERSON;
            case PLACE -> kind.isPlace();
        };
    }
}
