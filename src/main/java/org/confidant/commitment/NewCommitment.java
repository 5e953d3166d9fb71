package org.confidant.commitment;

import java.time.LocalDate;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.GoalId;
import org.confidant.shared.MeetingId;
import org.confidant.shared.PersonId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Something to take on.
 *
 * @param owner who does it, one of those who will know of it
 * @param scope {@link Scope#AUTHOR}, {@link Scope#PAIR} or {@link Scope#CIRCLE}
 * @param addressee with {@link Scope#PAIR} who else will know of it; null for whomever the author's pair texts are addressed to
 * @param meeting where it was made, if it was in a meeting
 * @param feedback what it answers, if it answers feedback
 * @param goal what it is a step to, if it is one to a goal
 */
public record NewCommitment(
        String words,
        LocalDate dueOn,
        PersonId owner,
        Scope scope,
        @Nullable PersonId addressee,
        @Nullable MeetingId meeting,
        @Nullable FeedbackId feedback,
        @Nullable GoalId goal) {

    /** About no goal. */
    public NewCommitment(
            String words,
            LocalDate dueOn,
            PersonId owner,
            Scope scope,
            @Nullable PersonId addressee,
            @Nullable MeetingId meeting,
            @Nullable FeedbackId feedback) {
        this(words, dueOn, owner, scope, addressee, meeting, feedback, null);
    }

    /** The same, made in a meeting. */
    public NewCommitment in(MeetingId where) {
        return new NewCommitment(words, dueOn, owner, scope, addressee, where, feedback, goal);
    }

    /** The same, between its author and that person. */
    NewCommitment with(@Nullable PersonId other) {
        return new NewCommitment(words, dueOn, owner, scope, other, meeting, feedback, goal);
    }

    /** The same, as a step to a goal. */
    public NewCommitment towards(GoalId where) {
        return new NewCommitment(words, dueOn, owner, scope, addressee, meeting, feedback, where);
    }

    /** Without the words: it may end up in a log. */
    @Override
    public String toString() {
        return "NewCommitment of " + owner + " until " + dueOn;
    }
}
