package org.confidant.concern;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.ConcernId;
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

/** Sending to somebody else a concern that nobody hears any more. */
@Controller
@RequestMapping("/concerns/{id}/copies")
class CopyController {

    private final ConcernService concerns;
    private final RaiseFrames frames;

    CopyController(ConcernService concerns, RaiseFrames frames) {
        this.concerns = concerns;
        this.frames = frames;
    }

    @GetMapping
    ModelAndView ask(Viewer viewer, @PathVariable ConcernId id) {
        var frame = frames.of(viewer, id);
        return ConcernView.raise(frame, HttpStatus.OK)
                .addObject(ConcernView.FORM, RaiseForm.blank(frame, frames.written(viewer, id)));
    }

    @PostMapping
    ModelAndView send(
            Viewer viewer,
            @PathVariable ConcernId id,
            @Valid @ModelAttribute(ConcernView.FORM) RaiseForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var frame = frames.of(viewer, id);
        if (errors.getTarget() != null) {
            form.check(frame, errors);
        }
        if (errors.hasErrors()) {
            return ConcernView.raise(frame, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var copy = concerns.passOn(viewer, id, form.chosen(), form.urgent(), form.words());
        after.addFlashAttribute("notice", "concern.raised");
        return ConcernView.back(copy);
    }
}
