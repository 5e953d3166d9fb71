package org.confidant.goal;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.GoalCommentId;
import org.confidant.shared.GoalId;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What mentors say and suggest about a goal, and what its mentee does with a suggestion. */
@Controller
class CommentController {

    private final GoalPages pages;
    private final CommentService comments;

    CommentController(GoalPages pages, CommentService comments) {
        this.pages = pages;
        this.comments = comments;
    }

    @PostMapping("/goals/{id}/comments")
    ModelAndView say(
            Viewer viewer,
            @PathVariable GoalId id,
            @Valid @ModelAttribute(GoalView.COMMENT) CommentForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = pages.page(viewer, id, 1);
        pages.requireComment(page);
        if (errors.hasErrors()) {
            return GoalView.refused(page, errors);
        }
        comments.say(viewer, id, form.comment(), form.suggestion());
        after.addFlashAttribute("notice", "goal.comment.kept");
        return new ModelAndView("redirect:/goals/" + id);
    }

    @PostMapping("/goal-comments/{id}/answers")
    String answer(
            Viewer viewer,
            @PathVariable GoalCommentId id,
            @ModelAttribute("answer") AnswerForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var goal = comments.goalOf(viewer, id);
        comments.answer(viewer, id, errors.hasErrors() ? null : form.to());
        after.addFlashAttribute("notice", "goal.comment.answered." + form.to());
        return "redirect:/goals/" + goal;
    }
}
