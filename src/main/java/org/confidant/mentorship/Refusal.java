package org.confidant.mentorship;

import java.util.Locale;
import java.util.Optional;

/** A reason why two people cannot be paired; its words are in the message file. */
public enum Refusal {
    SAME_PERSON,
    LEFT,
    REPORTING_LINE,
    KEPT_APART,
    MENTEE_FULL,
    MENTOR_FULL,
    ALREADY_PAIRED,
    ALREADY_PROPOSED,
    NO_COMMON_LANGUAGE,
    /** Their mentorship in the program has ended, and it pairs nobody twice. */
    PAIRED_BEFORE,
    SAME_DEPARTMENT,
    TOO_FEW_HOURS;

    public String messageKey() {
        return "mentorship.refusal." + name().toLowerCase(Locale.ROOT);
    }

    /** Said to those who have said yes, when it came up since they were asked. */
    public String sinceKey() {
        return "mentorship.since." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<Refusal> when(boolean so, Refusal refusal) {
        return so ? Optional.of(refusal) : Optional.empty();
    }
}
