package org.confidant.contact;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
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

/** Saying that one goes on, at a checkpoint or after a lapse. */
@Controller
@RequestMapping("/mentorships/{id}/reaffirmations")
class ReaffirmationController {

    private final GoingOn goingOn;

    ReaffirmationController(GoingOn goingOn) {
        this.goingOn = goingOn;
    }

    @GetMapping
    ModelAndView ask(Viewer viewer, @PathVariable MentorshipId id) {
        var page = goingOn.page(viewer, id);
        return view(page, HttpStatus.OK).addObject("form", ReaffirmationForm.of(page.require(), viewer.zone()));
    }

    @PostMapping
    ModelAndView goOn(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @Valid @ModelAttribute("form") ReaffirmationForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = goingOn.page(viewer, id);
        var asked = page.require();
        form.check(asked, goingOn.now(), viewer.zone(), errors);
        if (errors.hasErrors()) {
            return view(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var all = goingOn.goOn(viewer, id, form.meet(asked, viewer.zone()));
        after.addFlashAttribute("notice", all ? "contact.reaffirmation.all" : "contact.reaffirmation.kept");
        return new ModelAndView("redirect:/mentorships/" + id);
    }

    private static ModelAndView view(ReaffirmationPage page, HttpStatus status) {
        return new ModelAndView("contact/reaffirmation", status)
                .addObject("page", page)
                .addObject("room", page.room());
    }
}
