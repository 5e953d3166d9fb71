package org.confidant.insight;

import java.util.List;
import org.confidant.contact.HoldReason;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.ProgramId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The coordinator's board of a program, and what they see of one mentorship. */
@Controller
@RequestMapping("/programs/{id}/mentorships")
class BoardController {

    private final BoardService boards;
    private final InsightService insight;
    private final StepService steps;

    BoardController(BoardService boards, InsightService insight, StepService steps) {
        this.boards = boards;
        this.insight = insight;
        this.steps = steps;
    }

    @GetMapping
    String board(Viewer viewer, @PathVariable ProgramId id, @ModelAttribute("ask") BoardAsk ask, Model model) {
        model.addAttribute("board", boards.board(viewer, id, ask))
                .addAttribute("form", StepForm.blank(steps.today(viewer)))
                .addAttribute("chosen", List.of())
                .addAttribute("reasons", HoldReason.values());
        return "insight/board";
    }

    @GetMapping("/{mentorship}")
    String mentorship(Viewer viewer, @PathVariable ProgramId id, @PathVariable MentorshipId mentorship, Model model) {
        model.addAttribute("page", insight.mentorship(viewer, id, mentorship));
        return "insight/mentorship";
    }
}
