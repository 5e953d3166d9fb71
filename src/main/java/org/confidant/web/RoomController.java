package org.confidant.web;

import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The room that the participants of a mentorship share. */
@Controller
class RoomController {

    private final RoomPages pages;

    RoomController(RoomPages pages) {
        this.pages = pages;
    }

    @GetMapping("/mentorships/{id}")
    String show(Viewer viewer, @PathVariable MentorshipId id, Model model) {
        var page = pages.of(viewer, id);
        model.addAttribute("page", page).addAttribute("waiting", page.waiting());
        return "web/room";
    }
}
