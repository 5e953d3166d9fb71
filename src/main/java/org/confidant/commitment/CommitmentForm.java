package org.confidant.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.confidant.agreement.Standing;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.MeetingId;
import org.confidant.shared.PersonId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is typed to take something on.
 *
 * @param owner who does it
 */
public record CommitmentForm(
        @NotBlank @Size(max = 500) String commitment,
        @NotNull LocalDate until,
        @NotNull PersonId owner,
        @NotNull Scope readers) {

    private static final int USUAL_DAYS = 14;

    /** Nothing taken on yet; two weeks, by the viewer, for all who take part. */
    public static CommitmentForm blank(Standing standing, LocalDate today) {
        return new CommitmentForm("", usualDay(today), standing.viewer(), standing.shared());
    }

    /** By when something is usually done. */
    public static LocalDate usualDay(LocalDate today) {
        return today.plusDays(USUAL_DAYS);
    }

    /** The same, where it is about something that not everybody knows of. */
    public static CommitmentForm blank(Sharing sharing, LocalDate today) {
        return new CommitmentForm("", usualDay(today), sharing.viewer(), sharing.widest());
    }

    /** Tells what cannot be so here. */
    public void check(Standing standing, LocalDate today, Errors errors) {
        check(Sharing.of(standing), today, errors);
    }

    /** The same, where it is about something that not everybody knows of. */
    public void check(Sharing sharing, LocalDate today, Errors errors) {
        if (until != null) {
            checkDay("until", until, today, errors);
        }
        if (errors.hasErrors()) {
            return;
        }
        if (!sharing.scopes().contains(readers)) {
            errors.rejectValue("readers", "commitment.readers.outside");
        } else if (!sharing.reaches(readers, owner)) {
            errors.rejectValue("owner", "commitment.owner.unreached");
        }
    }

    /** Tells when the day is none to take something on for. */
    public static void checkDay(String field, LocalDate day, LocalDate today, Errors errors) {
        if (day.isBefore(today) || day.isAfter(today.plusYears(1))) {
            errors.rejectValue(field, "commitment.until.outside");
        }
    }

    /** As it was typed, when nothing is wrong in it. */
    public NewCommitment made(@Nullable MeetingId meeting, @Nullable FeedbackId feedback) {
        return new NewCommitment(Objects.requireNonNull(commitment), until, owner, readers, null, meeting, feedback);
    }
}
