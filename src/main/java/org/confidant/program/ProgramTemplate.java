package org.confidant.program;

import java.util.List;
import java.util.stream.Stream;

/** What a new program begins with; every figure may be changed before it is created. */
public enum ProgramTemplate {
    CAREER(2, 60, 12, 1, 30, 90),
    ONBOARDING(1, 45, 6, 2, 14, 30),
    LEADERSHIP(4, 90, 12, 2, 60, 90),
    REVERSE(3, 60, 9, 1, 30, 90),
    PEER(2, 60, 6, 1, 30, 90);

    private static final List<String> USUAL_CLAUSES = List.of("confidentiality", "conflict", "exit");

    private final int rhythmWeeks;
    private final int meetingMinutes;
    private final int months;
    private final int mentorCapacity;
    private final int feedbackDays;
    private final int checkpointDays;

    ProgramTemplate(
            int rhythmWeeks, int meetingMinutes, int months, int mentorCapacity, int feedbackDays, int checkpointDays) {
        this.rhythmWeeks = rhythmWeeks;
        this.meetingMinutes = meetingMinutes;
        this.months = months;
        this.mentorCapacity = mentorCapacity;
        this.feedbackDays = feedbackDays;
        this.checkpointDays = checkpointDays;
    }

    int rhythmWeeks() {
        return rhythmWeeks;
    }

    public int meetingMinutes() {
        return meetingMinutes;
    }

    /** How long a cohort of it usually lasts. */
    public int months() {
        return months;
    }

    int mentorCapacity() {
        return mentorCapacity;
    }

    Patience patience() {
        return Patience.usual(feedbackDays, checkpointDays);
    }

    /** The message keys of the clauses it proposes: the usual ones and its own. */
    List<String> clauseKeys() {
        return Stream.concat(USUAL_CLAUSES.stream(), Stream.of(name()))
                .map(clause -> "program.clause." + clause)
                .toList();
    }
}
