package org.confidant.demo;

import java.util.Map;
import org.confidant.people.Viewer;
import org.confidant.transition.FitAnswer;
import org.confidant.transition.FitService;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** How those of the demo company find the match, on the evening after they first met: well, but for two who were soon to part. */
@Component
@Conditional(DemoCondition.class)
class DemoFits {

    /** Whoever ends so soon was not the right one. */
    private static final int SOON = 30;

    private final FitService fits;

    DemoFits(FitService fits) {
        this.fits = fits;
    }

    void tell(Timeline timeline, Map<String, DemoMentorship> mentorships) {
        mentorships.values().stream()
                .filter(mentorship -> !mentorship.stretches().isEmpty())
                .forEach(mentorship -> tell(timeline, mentorship));
    }

    private void tell(Timeline timeline, DemoMentorship mentorship) {
        var held = mentorship.stretches().get(0);
        var last = held.get(held.size() - 1);
        var parts = mentorship.days("ended").stream().anyMatch(day -> last - day < SOON);
        for (Viewer person : mentorship.people()) {
            var answer = parts && held.size() <= 2 ? FitAnswer.NOT_GOOD : FitAnswer.GOOD;
            timeline.on(held.get(0) - 1, 18, person, () -> fits.say(person, mentorship.id(), answer, ""));
        }
    }
}
