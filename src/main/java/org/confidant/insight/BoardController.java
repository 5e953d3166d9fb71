package org.confidant.insight;

import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.ProgramId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The coordinator's board of a program, and what they see of one mentorship. */
@Controller
@RequestMapping("/programs/{id}/mentorships")
class BoardController {

    private final InsightService insight;

    BoardController(InsightService insight) {
        this.insight = insight;
    }

    @GetMapping
    String board(
            Viewer viewer,
            @PathVariable ProgramId id,
            @RequestParam(required = false) @Nullable BoardState state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("board", insight.board(viewer, id, state, page));
        return "insight/board";
    }

    @GetMapping("/{mentorship}")
    String mentorship(Viewer viewer, @PathVariable ProgramId id, @PathVariable MentorshipId mentorship, Model model) {
        model.addAttribute("page", insight.mentorship(viewer, id, mentorship));
        return "insight/mentorship";
    }
}
