package org.attest.model;

/** Sorts of post, so that a commander is found whatever the army calls him. */
public enum PostKind implements Word {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    MINISTER,
    /** Of a province. */
    GOVERNOR,
    MAYOR,
    COMMANDER,
    DEPUTY_COMMANDER,
    CHIEF_OF_STAFF,
    SPOKESPERSON,
    /** A member of a parliament or council. */
    LEGISLATOR,
    DIPLOMAT,
    /** Somebody sent with a task. */
    ENVOY,
    /** Of a group, party or movement. */
    LEADER,
    ADVISER,
    /** Somebody who works for a state or body, in a post not told. */
    OFFICIAL,
    SOLDIER,
    JOURNALIST,
    ANALYST,
    OTHER_POST
}
