package org.confidant.insight;

import jakarta.validation.Valid;
import org.confidant.contact.HoldReason;
import org.confidant.people.Viewer;
import org.confidant.shared.ProgramId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a coordinator does in several mentorships at once. */
@Controller
@RequestMapping("/programs/{id}/mentorships/steps")
class StepController {

    private final BoardService boards;
    private final StepService steps;

    StepController(BoardService boards, StepService steps) {
        this.boards = boards;
        this.steps = steps;
    }

    @PostMapping
    ModelAndView take(
            Viewer viewer,
            @PathVariable ProgramId id,
            @ModelAttribute("ask") BoardAsk ask,
            @Valid @ModelAttribute("form") StepForm form,
            BindingResult errors,
            RedirectAttributes after) {
        form.check(errors);
        if (form.step() == BoardStep.HOLD) {
            form.checkHold(steps.allows(viewer, form.until()), errors);
        }
        if (errors.hasErrors()) {
            return new ModelAndView("insight/board", HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("chosen", form.of())
                    .addObject("board", boards.board(viewer, id, ask))
                    .addObject("reasons", HoldReason.values());
        }
        var report = steps.take(viewer, id, form);
        if (report.again().size() == 1 && report.skipped().isEmpty()) {
            return redirect(report.again().get(0).path());
        }
        after.addFlashAttribute("report", report);
        return redirect(ask.path(id));
    }

    private static ModelAndView redirect(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
