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
    SUCCESSOR_OF,
    /** Two things were in one place at one time. */
    COLOCATED_WITH,
    /** Two things were in different places at one time. */
    APART_FROM,
    /** A thing is owned by another, or a member or part of it: which of these is not told. */
    BELONGS_TO,
    /** Something or somebody controls another, or answers for it. */
    IN_CHARGE_OF,
    /** A thing has a quality, such as a number or a nationality. */
    HAS_ATTRIBUTE,
    /** A text uses two expressions for one thing. No judgement: nothing is merged. */
    SAID_SAME_AS,
    /** In arms, at some time. */
    FIGHTING_AGAINST,
    LIKES,
    DISLIKES,
    /** They met, spoke or wrote to each other. */
    COMMUNICATED_WITH;

    /**
     * Whether it holds between things of any kind, of which one may be the whole group on both sides: what annotators
     * mark in texts. It holds at some time, so no plain triple says it.
     */
    public boolean isAnnotation() {
        return compareTo(COLOCATED_WITH) >= 0;
    }
}
