package org.confidant.program;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.confidant.shared.ReadVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** How long a program waits, as it is typed. */
record PatienceForm(
        @ReadVersion @Nullable Integer version,
        @NotNull @Min(0) @Max(14) Integer graceDays,
        @NotNull @Min(2) @Max(6) Integer lapsedIntervals,
        @NotNull @Min(1) @Max(60) Integer firstMeetingDays,
        @NotNull @Min(7) @Max(180) Integer feedbackDays,
        @NotNull @Min(14) @Max(365) Integer checkpointDays,
        @NotNull @Min(30) @Max(365) Integer inactiveDays,
        @NotNull @Min(3) @Max(60) Integer warningDays,
        @NotNull @Min(1) @Max(59) Integer proposalReminderDays,
        @NotNull @Min(2) @Max(60) Integer proposalLapseDays,
        @NotNull @Min(1) @Max(88) Integer unsignedFirstDays,
        @NotNull @Min(2) @Max(89) Integer unsignedAgainDays,
        @NotNull @Min(3) @Max(90) Integer unsignedCoordinatorDays) {

    static PatienceForm of(@Nullable Integer version, Patience now) {
        return new PatienceForm(
                version,
                now.graceDays(),
                now.lapsedIntervals(),
                now.firstMeetingDays(),
                now.feedbackDays(),
                now.checkpointDays(),
                now.inactiveDays(),
                now.warningDays(),
                now.proposalReminderDays(),
                now.proposalLapseDays(),
                now.unsignedFirstDays(),
                now.unsignedAgainDays(),
                now.unsignedCoordinatorDays());
    }

    /** The same numbers over another version. */
    PatienceForm onto(@Nullable Integer read) {
        return of(read, patience());
    }

    /** What no single field can say alone: one comes after the other. */
    void check(Errors errors) {
        if (errors.hasErrors()) {
            return;
        }
        if (proposalLapseDays <= proposalReminderDays) {
            errors.rejectValue("proposalLapseDays", "program.error.later");
        }
        if (unsignedAgainDays <= unsignedFirstDays) {
            errors.rejectValue("unsignedAgainDays", "program.error.later");
        } else if (unsignedCoordinatorDays <= unsignedAgainDays) {
            errors.rejectValue("unsignedCoordinatorDays", "program.error.later");
        }
    }

    Patience patience() {
        return new Patience(
                graceDays,
                lapsedIntervals,
                firstMeetingDays,
                feedbackDays,
                checkpointDays,
                inactiveDays,
                warningDays,
                proposalReminderDays,
                proposalLapseDays,
                unsignedFirstDays,
                unsignedAgainDays,
                unsignedCoordinatorDays);
    }
}
