package org.confidant.program;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.ProgramId;
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

/** What a program asks whoever takes a place in it, and another question. */
@Controller
@RequestMapping("/programs/{id}/questions")
class QuestionsController {

    private final QuestionEditing editing;

    QuestionsController(QuestionEditing editing) {
        this.editing = editing;
    }

    @GetMapping
    ModelAndView list(Viewer viewer, @PathVariable ProgramId id) {
        return page(editing.page(viewer, id), HttpStatus.OK).addObject("form", QuestionForm.BLANK);
    }

    @PostMapping
    ModelAndView add(
            Viewer viewer,
            @PathVariable ProgramId id,
            @Valid @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = editing.page(viewer, id);
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (errors.hasErrors()) {
            return page(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        editing.add(viewer, id, form.text());
        after.addFlashAttribute("notice", "question.added");
        return new ModelAndView("redirect:/programs/" + id + "/questions");
    }

    private static ModelAndView page(QuestionsPage page, HttpStatus status) {
        return new ModelAndView("program/questions", status).addObject("page", page);
    }
}
