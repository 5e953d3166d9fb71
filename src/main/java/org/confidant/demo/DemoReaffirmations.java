package org.confidant.demo;

import java.util.Map;
import org.confidant.agreement.ReaffirmationReason;
import org.confidant.agreement.ReaffirmationService;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What those of the demo company said when they were asked at their checkpoints: whoever met afterwards went on. */
@Component
@Conditional(DemoCondition.class)
class DemoReaffirmations {

    private static final int ROUND = 90;

    private final ReaffirmationService reaffirmations;
    private final DemoClock clock;

    DemoReaffirmations(ReaffirmationService reaffirmations, DemoClock clock) {
        this.reaffirmations = reaffirmations;
        this.clock = clock;
    }

    void tell(Timeline timeline, Map<String, DemoMentorship> mentorships) {
        mentorships.values().stream()
                .filter(mentorship -> mentorship.days("ended").isEmpty())
                .filter(mentorship -> mentorship.days("paused").isEmpty())
                .filter(mentorship -> !mentorship.stretches().isEmpty())
                .forEach(mentorship -> tell(timeline, mentorship));
    }

    private void tell(Timeline timeline, DemoMentorship mentorship) {
        var held = mentorship.days("held");
        var latest = held.get(held.size() - 1);
        for (var day = mentorship.days("mentee_signed").get(0) - ROUND; day > latest; day -= ROUND) {
            timeline.on(
                    day,
                    8,
                    mentorship.mentor(),
                    () -> reaffirmations.ask(mentorship.id(), ReaffirmationReason.CHECKPOINT, clock.instant()));
            for (var person : mentorship.people()) {
                timeline.on(day, 18, person, () -> reaffirmations.goOn(person, mentorship.id(), null));
            }
        }
    }
}
