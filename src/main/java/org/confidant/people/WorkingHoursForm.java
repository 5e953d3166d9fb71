package org.confidant.people;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** When one works, as it is typed. */
record WorkingHoursForm(
        @NotNull LocalTime begins,
        @NotNull LocalTime ends,
        @NotEmpty @Nullable Set<DayOfWeek> days) {

    static WorkingHoursForm of(WorkingHours hours) {
        return new WorkingHoursForm(hours.begins(), hours.ends(), hours.days());
    }

    void check(Errors errors) {
        if (!errors.hasErrors() && !ends.isAfter(begins)) {
            errors.rejectValue("ends", "people.hours.ends.before");
        }
    }

    /** Only after {@link #check} found nothing. */
    WorkingHours hours() {
        return new WorkingHours(begins, ends, days == null ? Set.of() : days);
    }
}
