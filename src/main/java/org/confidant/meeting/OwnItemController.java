package org.confidant.meeting;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.MeetingId;
import org.confidant.shared.SealedId;
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

/** Rewording one's own agenda item, or taking it off. */
@Controller
@RequestMapping("/meetings/{id}/items/{item}")
class OwnItemController {

    private final MeetingPages pages;
    private final AgendaService agenda;

    OwnItemController(MeetingPages pages, AgendaService agenda) {
        this.pages = pages;
        this.agenda = agenda;
    }

    @GetMapping("/wordings")
    ModelAndView write(Viewer viewer, @PathVariable MeetingId id, @PathVariable SealedId item) {
        var page = pages.page(viewer, id);
        pages.frame(viewer, page);
        var own = page.requireOwn(item);
        return view(page, own, HttpStatus.OK).addObject("form", new WordingForm(own.text()));
    }

    @PostMapping("/wordings")
    ModelAndView reword(
            Viewer viewer,
            @PathVariable MeetingId id,
            @PathVariable SealedId item,
            @Valid @ModelAttribute("form") WordingForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = pages.page(viewer, id);
        pages.frame(viewer, page);
        var own = page.requireOwn(item);
        if (errors.hasErrors()) {
            return view(page, own, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        agenda.reword(viewer, id, item, form.text());
        return done(id, "meeting.reworded", after);
    }

    @PostMapping("/removals")
    ModelAndView remove(
            Viewer viewer, @PathVariable MeetingId id, @PathVariable SealedId item, RedirectAttributes after) {
        agenda.remove(viewer, id, item);
        return done(id, "meeting.removed", after);
    }

    private static ModelAndView view(MeetingPage page, MeetingPage.Written own, HttpStatus status) {
        return new ModelAndView("meeting/wording", status)
                .addObject("one", own)
                .addObject("meeting", page.meeting())
                .addObject("room", page.room());
    }

    private static ModelAndView done(MeetingId id, String notice, RedirectAttributes after) {
        after.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/meetings/" + id + "#ag");
    }
}
