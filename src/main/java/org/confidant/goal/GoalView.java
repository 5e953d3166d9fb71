package org.confidant.goal;

import org.confidant.commitment.CommitmentForm;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The page of a goal with its forms: what was typed in one never disturbs the others. */
final class GoalView {

    static final String ENTRY = "form";
    static final String MILESTONE = "milestone";
    static final String COMMENT = "comment";
    static final String COMMITMENT = "commitment";

    private GoalView() {}

    /** All forms as they are first shown. */
    static ModelAndView of(GoalPage page, HttpStatus status) {
        return new ModelAndView("goal/goal", status)
                .addObject("page", page)
                .addObject("room", page.room())
                .addObject(ENTRY, EntryForm.blank(page.usual()))
                .addObject(MILESTONE, new MilestoneForm.Blank("", null))
                .addObject(COMMENT, new CommentForm("", false))
                .addObject(COMMITMENT, CommitmentForm.blank(page.reach(), page.today()))
                .addObject("change", new ChangeForm(null, page.standing().shared()));
    }

    /** One form as it was sent, with what is wrong in it. */
    static ModelAndView refused(GoalPage page, BindingResult errors) {
        var view = of(page, HttpStatus.UNPROCESSABLE_CONTENT);
        view.addAllObjects(errors.getModel());
        return view;
    }
}
