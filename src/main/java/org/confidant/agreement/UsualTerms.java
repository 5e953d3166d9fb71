package org.confidant.agreement;

import static org.confidant.agreement.AgendaBy.IN_TURN;
import static org.confidant.agreement.AgendaBy.MENTEE;
import static org.confidant.agreement.AgendaBy.MENTOR;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.confidant.program.ProgramCard;

/** The numbers and dates that an agreement begins with: the program's own where it says them, else what its kind usually needs. */
final class UsualTerms {

    /** Without an end it is looked at again after so many months. */
    private static final int REVIEW_MONTHS = 6;

    private UsualTerms() {}

    static Terms of(Standing standing, ProgramCard program) {
        var policy = program.policy();
        var usual = usual(program);
        return new Terms(
                policy.defaultRhythmWeeks(),
                policy.meetingMinutes(),
                usual.agendaBy,
                usual.agendaDays,
                usual.replyDays,
                ReplyUnit.WORKING_DAYS,
                program.patience().feedbackDays(),
                program.patience().checkpointDays(),
                program.endsOn(),
                program.endsOn() == null ? review(standing) : null,
                standing.shared());
    }

    private static Usual usual(ProgramCard program) {
        return switch (program.template()) {
            case CAREER -> new Usual(MENTEE, 1, 2);
            case ONBOARDING -> new Usual(MENTEE, 1, 1);
            case LEADERSHIP -> new Usual(MENTEE, 3, 3);
            case REVERSE -> new Usual(MENTOR, 2, 2);
            case PEER -> new Usual(IN_TURN, 1, 2);
        };
    }

    /** The same day for everybody, wherever they are. */
    private static LocalDate review(Standing standing) {
        return standing.paired().atZone(ZoneOffset.UTC).toLocalDate().plusMonths(REVIEW_MONTHS);
    }

    private record Usual(AgendaBy agendaBy, int agendaDays, int replyDays) {}
}
