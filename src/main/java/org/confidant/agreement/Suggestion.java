package org.confidant.agreement;

import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What a draft could say of the two who meet; the rest stays as it is.
 *
 * @param aspiration what the mentees want to become; null where they have not said it
 * @param leftOut topics that stay outside
 * @param ceiling how far written words may go; null for as far as the draft says
 * @param agendaDays so many days before a meeting its agenda is there
 * @param replyTime a message is answered within so many of its unit
 * @param checkpointDays all say whether they go on every so many days
 */
public record Suggestion(
        String purpose,
        @Nullable String aspiration,
        String menteeGoals,
        String mentorGoals,
        String leftOut,
        @Nullable Scope ceiling,
        AgendaBy agendaBy,
        int agendaDays,
        int replyTime,
        ReplyUnit replyUnit,
        int checkpointDays) {

    DraftForm onto(DraftForm draft) {
        return new DraftForm(
                draft.version(),
                purpose,
                aspiration,
                menteeGoals,
                mentorGoals,
                draft.topics(),
                leftOut,
                draft.rhythmWeeks(),
                draft.meetingMinutes(),
                agendaBy,
                agendaDays,
                draft.agenda(),
                replyTime,
                replyUnit,
                draft.contact(),
                draft.confidentiality(),
                ceiling == null ? draft.ceiling() : ceiling,
                draft.notes(),
                draft.conflicts(),
                draft.feedbackDays(),
                checkpointDays,
                draft.endsOn(),
                draft.reviewOn(),
                draft.exit());
    }
}
