package org.confidant.meeting;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.MeetingId;
import org.confidant.shared.SealedId;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a meeting is to be about. */
@Controller
@RequestMapping("/meetings/{id}/items")
class AgendaController {

    private final MeetingPages pages;
    private final AgendaService agenda;

    AgendaController(MeetingPages pages, AgendaService agenda) {
        this.pages = pages;
        this.agenda = agenda;
    }

    @PostMapping
    ModelAndView add(
            Viewer viewer,
            @PathVariable MeetingId id,
            @Valid @ModelAttribute(MeetingView.ITEM) ItemForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = pages.page(viewer, id);
        pages.frame(viewer, page);
        if (errors.hasErrors()) {
            return MeetingView.refused(page, errors);
        }
        agenda.add(viewer, id, form.kind(), form.text());
        after.addFlashAttribute("notice", "meeting.added");
        return new ModelAndView("redirect:/meetings/" + id);
    }

    @PostMapping("/{item}/moves")
    String move(
            Viewer viewer,
            @PathVariable MeetingId id,
            @PathVariable SealedId item,
            @ModelAttribute("order") OrderForm form,
            BindingResult errors) {
        agenda.move(viewer, id, item, errors.hasErrors() ? null : form.way());
        return "redirect:/meetings/" + id + "#ag";
    }

    /** Leads to the meeting to which the item came. */
    @PostMapping("/{item}/carries")
    String carry(Viewer viewer, @PathVariable MeetingId id, @PathVariable SealedId item, RedirectAttributes after) {
        var next = agenda.carry(viewer, id, item);
        after.addFlashAttribute("notice", "meeting.carried");
        return "redirect:/meetings/" + next;
    }
}
