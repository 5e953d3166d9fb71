package org.confidant.program;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.ProgramId;
import org.confidant.shared.QuestionId;
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

/** One question of a program: its words, its place among the others, and asking it no more. */
@Controller
@RequestMapping("/programs/{id}/questions/{question}")
class QuestionController {

    private final QuestionEditing editing;

    QuestionController(QuestionEditing editing) {
        this.editing = editing;
    }

    @GetMapping
    ModelAndView edit(Viewer viewer, @PathVariable ProgramId id, @PathVariable QuestionId question) {
        var frame = editing.frame(viewer, id, question);
        var now = frame.question().text();
        return page(frame, HttpStatus.OK).addObject("form", QuestionForm.of(frame.version(), now));
    }

    @PostMapping
    ModelAndView change(
            Viewer viewer,
            @PathVariable ProgramId id,
            @PathVariable QuestionId question,
            @Valid @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var frame = editing.frame(viewer, id, question);
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (errors.hasErrors()) {
            return page(frame, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            editing.change(viewer, id, question, form.version(), form.text());
        } catch (StaleProgramException stale) {
            return page(frame, HttpStatus.CONFLICT)
                    .addObject("theirs", frame.question().text())
                    .addObject("form", form.onto(frame.version()));
        }
        after.addFlashAttribute("notice", "question.changed");
        return list(id);
    }

    @PostMapping("/moves")
    ModelAndView move(
            Viewer viewer,
            @PathVariable ProgramId id,
            @PathVariable QuestionId question,
            @ModelAttribute("order") QuestionOrderForm form,
            BindingResult errors) {
        editing.move(viewer, id, question, errors.hasErrors() ? null : form.way());
        return list(id);
    }

    @PostMapping("/retirements")
    ModelAndView retire(
            Viewer viewer, @PathVariable ProgramId id, @PathVariable QuestionId question, RedirectAttributes after) {
        editing.retire(viewer, id, question);
        after.addFlashAttribute("notice", "question.retired");
        return list(id);
    }

    private static ModelAndView list(ProgramId id) {
        return new ModelAndView("redirect:/programs/" + id + "/questions");
    }

    private static ModelAndView page(QuestionFrame frame, HttpStatus status) {
        return new ModelAndView("program/question", status).addObject("frame", frame);
    }
}
