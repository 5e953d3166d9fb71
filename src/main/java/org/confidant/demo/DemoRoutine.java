package org.confidant.demo;

import java.time.LocalDateTime;
import java.util.Map;
import org.confidant.routine.RoutineService;
import org.confidant.routine.Setting;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** That one pair of the demo company has stopped looking for dates: they meet every two weeks at the same hour. */
@Component
@Conditional(DemoCondition.class)
class DemoRoutine {

    private static final String PAIR = "hamza";
    private static final int WEEKS = 2;
    private static final int MINUTES = 60;
    private static final int SET_UP = 3;

    /** Two weeks after the meeting that they have planned already. */
    private static final int FIRST = -17;

    private final RoutineService routines;

    DemoRoutine(RoutineService routines) {
        this.routines = routines;
    }

    void tell(Timeline timeline, Map<String, DemoMentorship> mentorships) {
        var mentorship = DemoMentorship.named(mentorships, PAIR);
        var by = mentorship.mentee();
        var zone = mentorship.mentor().zone();
        var first = LocalDateTime.ofInstant(mentorship.meeting(timeline, FIRST), zone);
        var setting = new Setting(zone, first, WEEKS, MINUTES, mentorship.venue());
        timeline.on(SET_UP, 12, by, () -> routines.setUp(by, mentorship.id(), setting, null));
    }
}
