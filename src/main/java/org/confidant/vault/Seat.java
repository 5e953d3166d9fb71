package org.confidant.vault;

/** In which capacity somebody is a member of a space. */
public enum Seat {
    PARTICIPANT,
    COORDINATOR
}
