package org.confidant.people;

import org.confidant.shared.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying on a person's page that they have left, or are back. */
@Controller
@RequestMapping("/people/{id}")
class DepartureController {

    private final Departures departures;

    DepartureController(Departures departures) {
        this.departures = departures;
    }

    @PostMapping("/departures")
    String depart(Viewer viewer, @PathVariable PersonId id, RedirectAttributes after) {
        departures.depart(viewer, id);
        after.addFlashAttribute("notice", "people.departed");
        return "redirect:/people/" + id;
    }

    @PostMapping("/returns")
    String comeBack(Viewer viewer, @PathVariable PersonId id, RedirectAttributes after) {
        departures.comeBack(viewer, id);
        after.addFlashAttribute("notice", "people.returned");
        return "redirect:/people/" + id;
    }
}
