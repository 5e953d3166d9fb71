package org.confidant.program;

import org.confidant.people.Viewer;
import org.confidant.shared.ProgramInvitationId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A coordinator takes an invitation back that nobody has answered. */
@Controller
class InvitationWithdrawalController {

    private final ProgramInvitations invitations;

    InvitationWithdrawalController(ProgramInvitations invitations) {
        this.invitations = invitations;
    }

    @PostMapping("/program-invitations/{id}/withdrawals")
    String withdraw(Viewer viewer, @PathVariable ProgramInvitationId id, RedirectAttributes after) {
        var program = invitations.withdraw(viewer, id);
        after.addFlashAttribute("notice", "program.withdrawn");
        return "redirect:/programs/" + program + "/invitations";
    }
}
