package org.confidant.feedback;

import jakarta.validation.Valid;
import org.confidant.commitment.CommitmentService;
import org.confidant.goal.GoalForm;
import org.confidant.goal.NewGoalView;
import org.confidant.people.Viewer;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.MentorshipId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Turning feedback that one received into something that one does: a commitment, or a goal. */
@Controller
@RequestMapping("/mentorships/{mentorship}/feedback/{id}")
class TurnController {

    private final FeedbackPages pages;
    private final CommitmentService commitments;
    private final NewGoalView goals;

    TurnController(FeedbackPages pages, CommitmentService commitments, NewGoalView goals) {
        this.pages = pages;
        this.commitments = commitments;
        this.goals = goals;
    }

    @GetMapping("/commitments")
    ModelAndView ask(Viewer viewer, @PathVariable MentorshipId mentorship, @PathVariable FeedbackId id) {
        var received = pages.received(viewer, mentorship, id);
        return view(received, HttpStatus.OK).addObject("form", TakeOnForm.blank(pages.today(viewer)));
    }

    @PostMapping("/commitments")
    ModelAndView take(
            Viewer viewer,
            @PathVariable MentorshipId mentorship,
            @PathVariable FeedbackId id,
            @Valid @ModelAttribute("form") TakeOnForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var received = pages.received(viewer, mentorship, id);
        form.check(pages.today(viewer), errors);
        if (errors.hasErrors()) {
            return view(received, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var giver = received.entry().kept().text().author();
        commitments.make(viewer, mentorship, form.made(viewer.id(), giver, id));
        after.addFlashAttribute("notice", "commitment.made");
        return new ModelAndView("redirect:/mentorships/" + mentorship + "/commitments");
    }

    /** Why the goal matters begins with what the mentee took from the feedback; who reads it they say with the goal. */
    @GetMapping("/goals")
    ModelAndView aim(Viewer viewer, @PathVariable MentorshipId mentorship, @PathVariable FeedbackId id) {
        var received = pages.received(viewer, mentorship, id);
        return goals.of(viewer, mentorship, received.entry().taken()).addObject("turned", received.entry());
    }

    @PostMapping("/goals")
    ModelAndView set(
            Viewer viewer,
            @PathVariable MentorshipId mentorship,
            @PathVariable FeedbackId id,
            @Valid @ModelAttribute("form") GoalForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String draft,
            RedirectAttributes after) {
        var received = pages.received(viewer, mentorship, id);
        var view = goals.set(viewer, mentorship, id, form, errors, draft != null, after);
        return errors.hasErrors() ? view.addObject("turned", received.entry()) : view;
    }

    private static ModelAndView view(FeedbackPages.Received received, HttpStatus status) {
        return new ModelAndView("feedback/turn", status)
                .addObject("one", received.entry())
                .addObject("room", received.room());
    }
}
