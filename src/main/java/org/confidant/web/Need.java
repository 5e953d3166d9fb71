package org.confidant.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the viewer.
 *
 * @param kind names its sentences: {@code web.need.<kind>.title}, {@code .text} and {@code .action}
 * @param said what fills them
 * @param path where it is done
 * @param at when it is due or planned; null when any time is fine
 */
record Need(
        Kind kind, List<Object> said, String path, @Nullable Instant at) {

    /** In the order in which they press. */
    enum Kind {
        URGENT_CONCERN,
        PROPOSAL,
        REQUEST,
        JOIN_AS_MENTOR,
        JOIN_AS_MENTEE,
        SIGN,
        READ_AGREEMENT,
        CONCERN,
        CONCERN_ANSWERED,
        REAFFIRM,
        RESUME,
        LOG_MEETING,
        COMMITMENT,
        CHECK_IN,
        FEEDBACK,
        FEEDBACK_ASKED,
        FEEDBACK_DUE,
        CHECKPOINT,
        LAST_DAY,
        CLOSE_WELL,
        MESSAGES,
        CONFIRM_LOG,
        QUIET,
        RULE_BROKEN,
        AGENDA,
        PLAN_MEETING,
        FIT,
        FIRST_GOAL,
        DRAFT_GOAL,
        OPEN_AGAIN,
        CHOOSE_MENTOR,
        PAIR,
        UNANSWERED,
        UNSIGNED,
        ENROL,
        IMPORT_PEOPLE,
        CREATE_PROGRAM
    }

    static Need of(Kind kind, String path, Object... said) {
        return new Need(kind, List.of(said), path, null);
    }

    Need at(Instant instant) {
        return new Need(kind, said, path, instant);
    }

    public Object[] arguments() {
        return said.toArray();
    }
}
