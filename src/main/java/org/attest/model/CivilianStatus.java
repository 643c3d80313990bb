package org.attest.model;

/** Whether those who were counted are civilians. */
public enum CivilianStatus implements Word {
    CIVILIANS,
    FIGHTERS,
    CIVILIANS_AND_FIGHTERS
}
