package org.confidant.program;

import jakarta.validation.Valid;
import java.util.Optional;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who holds a place in a program, and giving one to a person. */
@Controller
@RequestMapping("/programs/{id}/enrollments")
class EnrollmentController {

    private final ProgramService programs;
    private final ProgramPages pages;
    private final PeopleService people;
    private final EnrollmentAnswers answers;

    EnrollmentController(ProgramService programs, ProgramPages pages, PeopleService people, EnrollmentAnswers answers) {
        this.programs = programs;
        this.pages = pages;
        this.people = people;
        this.answers = answers;
    }

    @GetMapping
    String list(
            Viewer viewer,
            @PathVariable ProgramId id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int mentors,
            @RequestParam(defaultValue = "1") int mentees,
            Model model) {
        model.addAttribute("page", pages.enrolled(viewer, id, SearchText.of(q), mentors, mentees));
        return "program/enrollments";
    }

    @GetMapping("/new")
    String begin(
            Viewer viewer,
            @PathVariable ProgramId id,
            @RequestParam PersonId person,
            @RequestParam Place place,
            Model model) {
        var program = programs.requireCoordinator(viewer, id);
        model.addAttribute("program", program)
                .addAttribute("asks", answers.asksAnything(id))
                .addAttribute("person", here(person).orElseThrow(NotVisibleException::new))
                .addAttribute(
                        "form",
                        EnrollmentForm.of(
                                person,
                                place,
                                people.talents(person),
                                program.policy().mentorCapacity()));
        return "program/enrol";
    }

    @PostMapping
    ModelAndView enrol(
            Viewer viewer,
            @PathVariable ProgramId id,
            @Valid @ModelAttribute("form") EnrollmentForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var program = programs.requireCoordinator(viewer, id);
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (!errors.hasErrors()) {
            enrol(viewer, id, form, errors);
        }
        if (errors.hasErrors()) {
            return new ModelAndView("program/enrol", HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("program", program)
                    .addObject("asks", answers.asksAnything(id))
                    .addObject("person", person(errors));
        }
        after.addFlashAttribute("notice", "program.enrolled");
        return new ModelAndView("redirect:/programs/" + id + "/enrollments");
    }

    private void enrol(Viewer viewer, ProgramId id, EnrollmentForm form, BindingResult errors) {
        try {
            programs.enrol(viewer, id, form.enrollment());
        } catch (RefusedException refused) {
            errors.rejectValue(here(form.person()).isEmpty() ? "person" : "place", refused.messageKey());
        }
    }

    /** Also where another field was wrong, so that the page can go on naming whom it is about. */
    private @Nullable PersonCard person(BindingResult errors) {
        var typed = errors.getFieldValue("person");
        try {
            return typed == null ? null : here(PersonId.of(typed.toString())).orElse(null);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private Optional<PersonCard> here(PersonId person) {
        return people.find(person).filter(PersonCard::active);
    }
}
