package org.confidant.matching;

import org.confidant.people.Viewer;
import org.confidant.shared.MatchRunId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking the pairs of a run. */
@Controller
@RequestMapping("/match-runs/{id}/publications")
class PublicationController {

    private final Publishing publishing;

    PublicationController(Publishing publishing) {
        this.publishing = publishing;
    }

    @PostMapping
    String publish(Viewer viewer, @PathVariable MatchRunId id, RedirectAttributes after) {
        publishing.publish(viewer, id);
        after.addFlashAttribute("notice", "matching.published");
        return "redirect:/match-runs/" + id;
    }
}
