package org.attest.model;

/** What a control statement says of its holder. */
public enum ControlState implements Word {
    /** The holder has the place. */
    HOLDS,
    /** The holder has part of the place, or others fight for it. */
    CONTESTED
}
