package org.confidant.agreement;

/** Why the participants of a mentorship are asked whether they go on. */
public enum ReaffirmationReason {
    /** The day that they agreed on has come. Nothing is closed meanwhile. */
    CHECKPOINT,
    /** They have lost touch. Until they say that they go on, what they would write together is closed. */
    LAPSE
}
