package org.confidant.agreement;

/** What a participant may do in a mentorship. When it is open, {@link VerbTable} says. */
public enum Verb {
    NEGOTIATE_TERMS,
    SIGN_TERMS,
    REAFFIRM,
    SAY_FIT,
    SET_GOAL,
    WRITE_PROGRESS,
    COMMENT_ON_GOAL,
    PLAN_MEETING,
    LOG_MEETING,
    WRITE_NOTE,
    TAKE_ON,
    GIVE_FEEDBACK,
    ACKNOWLEDGE_FEEDBACK,
    CLOSE_WELL,
    SEND_MESSAGE,
    PAUSE,
    END,
    RAISE_CONCERN,
    READ
}
