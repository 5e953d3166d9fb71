package org.confidant.matching;

import org.confidant.people.Viewer;
import org.confidant.shared.ProgramId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The runs of a program, and asking for another. */
@Controller
@RequestMapping("/programs/{id}/match-runs")
class MatchRunsController {

    private final MatchRunService runs;
    private final MatchRunPages pages;

    MatchRunsController(MatchRunService runs, MatchRunPages pages) {
        this.runs = runs;
        this.pages = pages;
    }

    @GetMapping
    String list(Viewer viewer, @PathVariable ProgramId id, Model model) {
        model.addAttribute("page", pages.list(viewer, id));
        return "matching/runs";
    }

    @PostMapping
    String start(Viewer viewer, @PathVariable ProgramId id) {
        return "redirect:/match-runs/" + runs.start(viewer, id);
    }
}
