package org.confidant.commitment;

import java.time.LocalDate;
import org.confidant.reading.Kept;
import org.confidant.shared.CommitmentId;
import org.confidant.shared.GoalId;
import org.confidant.shared.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as one of those who know of it sees it.
 *
 * @param own whether the viewer is the one to do it
 * @param owner the given name of who does it
 * @param late whether it is open and its day has passed
 * @param moved how often it was given another day
 * @param reason why it was last; null where it never was
 * @param meeting in which it was taken on
 * @param goal that it is a step to, where the viewer knows of that
 * @param answers whether the viewer took it on for feedback that they got
 * @param settles whether the viewer may say what became of it now
 */
public record CommitmentView(
        CommitmentId id,
        Kept kept,
        String text,
        boolean own,
        String owner,
        CommitmentState state,
        LocalDate dueOn,
        boolean late,
        int moved,
        @Nullable Reason reason,
        @Nullable MeetingId meeting,
        @Nullable GoalId goal,
        boolean answers,
        boolean settles) {

    /** Why it was moved. */
    public record Reason(Kept kept, String words) {

        static Reason of(Kept kept) {
            return new Reason(kept, kept.as(CommitmentWords.class).text());
        }
    }
}
