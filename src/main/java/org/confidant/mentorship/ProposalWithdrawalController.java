package org.confidant.mentorship;

import org.confidant.people.Viewer;
import org.confidant.shared.ProposalId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A coordinator takes a proposal back that is still open. */
@Controller
class ProposalWithdrawalController {

    private final ProposalService proposals;

    ProposalWithdrawalController(ProposalService proposals) {
        this.proposals = proposals;
    }

    @PostMapping("/proposals/{id}/withdrawals")
    String withdraw(Viewer viewer, @PathVariable ProposalId id, RedirectAttributes after) {
        var program = proposals.withdraw(viewer, id);
        after.addFlashAttribute("notice", "mentorship.withdrawn");
        return "redirect:/programs/" + program + "/proposals";
    }
}
