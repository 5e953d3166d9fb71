package org.confidant.goal;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.GoalCommentId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying something back to a mentor. */
@Controller
@RequestMapping("/goal-comments/{id}/replies")
class ReplyController {

    private final GoalPages pages;
    private final CommentService comments;

    ReplyController(GoalPages pages, CommentService comments) {
        this.pages = pages;
        this.comments = comments;
    }

    @GetMapping
    ModelAndView write(Viewer viewer, @PathVariable GoalCommentId id) {
        return form(viewer, id, HttpStatus.OK).addObject("form", new ReplyForm(""));
    }

    @PostMapping
    ModelAndView reply(
            Viewer viewer,
            @PathVariable GoalCommentId id,
            @Valid @ModelAttribute("form") ReplyForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = form(viewer, id, HttpStatus.UNPROCESSABLE_CONTENT);
        if (errors.hasErrors()) {
            return page;
        }
        comments.reply(viewer, id, form.reply());
        after.addFlashAttribute("notice", "goal.reply.kept");
        return new ModelAndView("redirect:/goals/" + comments.goalOf(viewer, id));
    }

    private ModelAndView form(Viewer viewer, GoalCommentId id, HttpStatus status) {
        var page = pages.page(viewer, comments.goalOf(viewer, id), 1);
        pages.requireReply(page);
        return new ModelAndView("goal/reply", status)
                .addObject("page", page)
                .addObject("room", page.room())
                .addObject("comment", page.comment(id));
    }
}
