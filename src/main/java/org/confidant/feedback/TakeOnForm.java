package org.confidant.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.confidant.commitment.CommitmentForm;
import org.confidant.commitment.NewCommitment;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.PersonId;
import org.confidant.vault.Scope;
import org.springframework.validation.Errors;

/** What the receiver takes on because of feedback; it is between the two, as the feedback is. */
record TakeOnForm(
        @NotBlank @Size(max = 500) String commitment,
        @NotNull LocalDate until) {

    private static final int USUAL_DAYS = 14;

    static TakeOnForm blank(LocalDate today) {
        return new TakeOnForm("", today.plusDays(USUAL_DAYS));
    }

    void check(LocalDate today, Errors errors) {
        if (!errors.hasFieldErrors("until")) {
            CommitmentForm.checkDay("until", until, today, errors);
        }
    }

    NewCommitment made(PersonId receiver, PersonId giver, FeedbackId feedback) {
        return new NewCommitment(
                Objects.requireNonNull(commitment), until, receiver, Scope.PAIR, giver, null, feedback);
    }
}
