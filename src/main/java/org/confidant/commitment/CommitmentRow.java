package org.confidant.commitment;

import java.time.LocalDate;
import org.confidant.shared.CommitmentId;
import org.confidant.shared.GoalId;
import org.confidant.shared.MeetingId;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/**
 * What the clear tables know of one commitment, for one who may know it.
 *
 * @param moved how often it was given another day
 * @param reason why it was last
 * @param meeting in which it was taken on
 * @param goal that it is a step to, whether the viewer knows of that or not
 * @param answers whether the viewer took it on for feedback that they got
 */
record CommitmentRow(
        CommitmentId id,
        PersonId owner,
        CommitmentState state,
        LocalDate dueOn,
        SealedId words,
        int moved,
        @Nullable SealedId reason,
        @Nullable MeetingId meeting,
        @Nullable GoalId goal,
        boolean answers) {}
