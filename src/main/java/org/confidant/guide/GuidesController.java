package org.confidant.guide;

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

/** A program's guides, and another one. */
@Controller
@RequestMapping("/programs/{id}/guides")
class GuidesController {

    private final GuideEditing editing;

    GuidesController(GuideEditing editing) {
        this.editing = editing;
    }

    @GetMapping
    ModelAndView list(Viewer viewer, @PathVariable ProgramId id) {
        return page(editing.page(viewer, id), HttpStatus.OK).addObject("form", GuideForm.BLANK);
    }

    @PostMapping
    ModelAndView add(
            Viewer viewer,
            @PathVariable ProgramId id,
            @Valid @ModelAttribute("form") GuideForm form,
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
        after.addFlashAttribute("notice", "guide.added");
        return new ModelAndView("redirect:/programs/" + id + "/guides");
    }

    private static ModelAndView page(GuidesPage page, HttpStatus status) {
        return new ModelAndView("guide/list", status).addObject("page", page);
    }
}
