package org.confidant.demo;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;
import java.util.Map;
import org.confidant.people.Viewer;
import org.confidant.people.WorkingHours;
import org.confidant.people.WorkingHoursService;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Who of the demo company works at other hours than before, so that a rule does not hold any more of those whom they meet. */
@Component
@Conditional(DemoCondition.class)
class DemoShifts {

    private final WorkingHoursService hours;

    DemoShifts(WorkingHoursService hours) {
        this.hours = hours;
    }

    void tell(Timeline timeline, Map<String, Viewer> people) {
        for (var row : DemoTable.rows("shifts")) {
            var person = requireNonNull(people.get(row.get("person")));
            var shift = new WorkingHours(
                    LocalTime.of(Integer.parseInt(row.get("begins")), 0),
                    LocalTime.of(Integer.parseInt(row.get("ends")), 0),
                    WorkingHours.USUAL.days());
            timeline.on(Integer.parseInt(row.get("day")), 12, person, () -> hours.set(person, shift));
        }
    }
}
