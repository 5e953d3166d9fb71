package org.confidant.concern;

import org.confidant.people.Viewer;
import org.confidant.shared.ConcernId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a concern back. */
@Controller
class WithdrawalController {

    private final ConcernService concerns;

    WithdrawalController(ConcernService concerns) {
        this.concerns = concerns;
    }

    @PostMapping("/concerns/{id}/withdrawals")
    ModelAndView withdraw(Viewer viewer, @PathVariable ConcernId id, RedirectAttributes after) {
        concerns.withdraw(viewer, id);
        after.addFlashAttribute("notice", "concern.withdrawn");
        return ConcernView.back(id);
    }
}
