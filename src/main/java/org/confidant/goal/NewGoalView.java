package org.confidant.goal;

import org.confidant.people.Viewer;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.RefusedException;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a mentee sets a goal, for whatever leads to it. */
@Component
public class NewGoalView {

    private final GoalPages pages;
    private final GoalService goals;

    NewGoalView(GoalPages pages, GoalService goals) {
        this.pages = pages;
        this.goals = goals;
    }

    /**
     * Nothing set yet but why, which the mentee goes on from. It is in the page alone and kept nowhere.
     *
     * @throws RefusedException when the viewer is no mentee, or no agreement is in force
     */
    public ModelAndView of(Viewer viewer, MentorshipId id, String why) {
        var frame = pages.frame(viewer, id);
        return view(frame, HttpStatus.OK)
                .addObject("form", GoalForm.blank(frame.lock().scope()).because(why));
    }

    /**
     * Sets what was typed, or shows it again with what is wrong in it.
     *
     * @param from feedback that it comes from; null where it comes from none
     * @param draft whether it is for the viewer alone until they share it
     * @throws RefusedException when the viewer is no mentee, or no agreement is in force
     */
    public ModelAndView set(
            Viewer viewer,
            MentorshipId id,
            @Nullable FeedbackId from,
            GoalForm form,
            BindingResult errors,
            boolean draft,
            RedirectAttributes after) {
        var frame = pages.frame(viewer, id);
        if (!errors.hasErrors()) {
            form.check(pages.today(viewer), null, errors);
            form.checkScope(frame, errors);
        }
        if (errors.hasErrors()) {
            return view(frame, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var scope = draft ? Scope.AUTHOR : form.scope();
        var goal = goals.set(viewer, id, form.wording(null), form.targetOn(), scope, from);
        after.addFlashAttribute("notice", draft ? "goal.drafted" : "goal.set");
        return new ModelAndView("redirect:/goals/" + goal);
    }

    private static ModelAndView view(GoalFrame frame, HttpStatus status) {
        return new ModelAndView("goal/form", status).addObject("frame", frame).addObject("room", frame.room());
    }
}
