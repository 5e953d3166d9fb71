package org.confidant.web;

import java.time.LocalDate;
import java.util.List;
import org.confidant.goal.GoalCard;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramCard;
import org.confidant.shared.Slice;

/**
 * What needs the viewer now.
 *
 * @param greeting MORNING, DAY or EVENING, where the viewer is
 * @param needs what presses most comes first
 * @param goals the newest of what the viewer’s mentorships work on and the viewer may read
 * @param programs those that the viewer coordinates
 */
record HomePage(
        Viewer viewer,
        LocalDate today,
        Greeting greeting,
        List<Need> needs,
        List<Own> own,
        Slice<GoalCard> goals,
        List<ProgramCard> programs) {

    enum Greeting {
        MORNING,
        DAY,
        EVENING;

        static Greeting at(int hour) {
            return hour < 5 || hour >= 18 ? EVENING : hour < 12 ? MORNING : DAY;
        }
    }

    /** Nothing to do here, and no place in anything: whoever it is was just told the address. */
    public boolean outside() {
        return own.isEmpty() && programs.isEmpty() && !viewer.administrator();
    }

    /** Has a mentorship that can go on without them. */
    public boolean meets() {
        return own.stream().anyMatch(Own::goesOn);
    }
}
