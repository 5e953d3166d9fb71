package org.confidant.goal;

import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.RefusedException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a mentee sets a goal, for whatever leads to it. */
@Component
public class NewGoalView {

    private final GoalPages pages;

    NewGoalView(GoalPages pages) {
        this.pages = pages;
    }

    /**
     * Nothing set yet but why, which the mentee goes on from. It is in the page alone and kept nowhere.
     *
     * @throws RefusedException when the viewer is no mentee, or no agreement is in force
     */
    public ModelAndView of(Viewer viewer, MentorshipId id, String why) {
        var frame = pages.frame(viewer, id);
        return new ModelAndView("goal/form")
                .addObject("frame", frame)
                .addObject("room", frame.room())
                .addObject("form", GoalForm.blank(frame.lock().scope()).because(why));
    }
}
