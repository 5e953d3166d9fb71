package org.confidant.people;

import static java.util.stream.Collectors.toSet;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** When one works, as it is typed. */
record WorkingHoursForm(
        @NotNull LocalTime begins,
        @NotNull LocalTime ends,
        @NotEmpty @Nullable Set<DayOfWeek> days) {

    /** A day that is sent as nothing is none. */
    WorkingHoursForm {
        days = days == null ? null : days.stream().filter(Objects::nonNull).collect(toSet());
    }

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
