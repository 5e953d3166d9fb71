package org.confidant.reading;

/**
 * One answer to "Who will be able to read it?"; what the agreement forbids is shown and cannot be chosen.
 *
 * @param allowed whether the agreement in force lets it be chosen
 */
public record ScopeChoice(LockView lock, boolean allowed) {}
