package org.attest.model;

/** Whether those who were counted are civilians. */
public enum CivilianStatus implements Word {
    CIVILIANS,
    FIGHTERS,
    CIVILIANS_AND_FIGHTERS,
    /** Nobody could tell; of those who do not say whether, there is no status. */
    UNKNOWN
}
