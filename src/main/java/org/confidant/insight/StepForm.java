package org.confidant.insight;

import java.time.LocalDate;
import java.util.List;
import org.confidant.contact.HoldReason;
import org.confidant.shared.MentorshipId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is to be done, and in which mentorships.
 *
 * @param of the chosen
 * @param reason why a coordinator waits with an end
 * @param until the last day on which they wait
 */
record StepForm(
        @Nullable BoardStep step,
        List<MentorshipId> of,
        @Nullable HoldReason reason,
        @Nullable LocalDate until) {

    /** As many as a page shows, and a few more from elsewhere. */
    private static final int MOST = 100;

    StepForm(
            @Nullable BoardStep step,
            @Nullable List<MentorshipId> of,
            @Nullable HoldReason reason,
            @Nullable LocalDate until) {
        this.step = step;
        this.of = of == null ? List.of() : List.copyOf(of);
        this.reason = reason;
        this.until = until;
    }

    static StepForm blank(LocalDate today) {
        return new StepForm(null, List.of(), null, today.plusWeeks(4));
    }

    void check(Errors errors) {
        if (step == null && !errors.hasFieldErrors("step")) {
            errors.rejectValue("step", "insight.step.missing");
        }
        if (of.isEmpty() && !errors.hasFieldErrors("of")) {
            errors.rejectValue("of", "insight.step.none");
        }
        if (of.size() > MOST) {
            errors.rejectValue("of", "insight.step.many", new Object[] {MOST}, null);
        }
    }

    /** @param allowed whether they can wait until that day */
    void checkHold(boolean allowed, Errors errors) {
        if (reason == null && !errors.hasFieldErrors("reason")) {
            errors.rejectValue("reason", "contact.hold.reason.missing");
        }
        if (!allowed && !errors.hasFieldErrors("until")) {
            errors.rejectValue("until", "contact.hold.until.range");
        }
    }
}
