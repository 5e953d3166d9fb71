package org.confidant.commitment;

import org.confidant.people.Viewer;
import org.confidant.shared.CommitmentId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying what became of a commitment. */
@Controller
class OutcomeController {

    private final CommitmentService commitments;

    OutcomeController(CommitmentService commitments) {
        this.commitments = commitments;
    }

    @PostMapping("/commitments/{id}/keepings")
    String keep(Viewer viewer, @PathVariable CommitmentId id, RedirectAttributes after) {
        commitments.keep(viewer, id);
        return back(viewer, id, "commitment.kept", after);
    }

    @PostMapping("/commitments/{id}/misses")
    String miss(Viewer viewer, @PathVariable CommitmentId id, RedirectAttributes after) {
        commitments.miss(viewer, id);
        return back(viewer, id, "commitment.missed", after);
    }

    private String back(Viewer viewer, CommitmentId id, String notice, RedirectAttributes after) {
        after.addFlashAttribute("notice", notice);
        return "redirect:/mentorships/" + commitments.mentorshipOf(viewer, id) + "/commitments";
    }
}
