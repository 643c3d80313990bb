package org.attest.model;

/** Kinds of relation between things. */
public enum RelationType implements Word {
    /** A unit belongs to a larger one or to an organisation. */
    UNIT_OF,
    /** A person or group belongs to a group, an organisation, a state. */
    MEMBER_OF,
    /** A thing is a part of another. */
    PART_OF,
    /** A place lies in another. */
    WITHIN,
    /** A place lies near another. */
    NEAR,
    ALLIED_WITH,
    SUPPORTS,
    OPPOSES,
    /** It fights for another, which does not show itself. */
    PROXY_OF,
    LEADS,
    /** An actor speaks or works for another's side, or is run by it, without being a part of its forces. */
    AFFILIATED_WITH,
    /** An actor has its seat or its base at a place. */
    BASED_AT,
    /** A group broke away from another, which went on. */
    SPLINTER_OF,
    /** An actor came in the place of another, which ended. */
    SUCCESSOR_OF
}
