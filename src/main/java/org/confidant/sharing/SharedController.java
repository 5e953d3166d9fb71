package org.confidant.sharing;

import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.ProgramId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was opened to a program, for its coordinators and for those who opened it. */
@Controller
class SharedController {

    private final SharingService sharing;

    SharedController(SharingService sharing) {
        this.sharing = sharing;
    }

    @GetMapping("/programs/{id}/shared")
    String inProgram(
            Viewer viewer, @PathVariable ProgramId id, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("shared", sharing.inProgram(viewer, id, page));
        return "sharing/program";
    }

    @GetMapping("/mentorships/{id}/shared")
    String inRoom(
            Viewer viewer, @PathVariable MentorshipId id, @RequestParam(defaultValue = "1") int page, Model model) {
        var shared = sharing.inRoom(viewer, id, page);
        model.addAttribute("shared", shared).addAttribute("room", shared.room());
        return "sharing/room";
    }
}
