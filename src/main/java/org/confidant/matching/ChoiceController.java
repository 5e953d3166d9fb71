package org.confidant.matching;

import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MatchRunId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a coordinator decides by hand after a run, and running again around it. */
@Controller
@RequestMapping("/match-runs/{id}")
class ChoiceController {

    private final MatchRunService runs;
    private final Reruns reruns;

    ChoiceController(MatchRunService runs, Reruns reruns) {
        this.runs = runs;
        this.reruns = reruns;
    }

    @PostMapping("/choices")
    String choose(
            Viewer viewer,
            @PathVariable MatchRunId id,
            @RequestParam EnrollmentId mentee,
            @RequestParam EnrollmentId mentor,
            @RequestParam Choice.Kind choice,
            RedirectAttributes after) {
        runs.choose(viewer, id, mentee, mentor, choice);
        after.addFlashAttribute("notice", "matching.chosen." + choice);
        return "redirect:/match-runs/" + id;
    }

    @PostMapping("/choices/removals")
    String leave(
            Viewer viewer,
            @PathVariable MatchRunId id,
            @RequestParam EnrollmentId mentee,
            @RequestParam EnrollmentId mentor,
            RedirectAttributes after) {
        runs.leave(viewer, id, mentee, mentor);
        after.addFlashAttribute("notice", "matching.chosen.none");
        return "redirect:/match-runs/" + id;
    }

    @PostMapping("/reruns")
    String again(Viewer viewer, @PathVariable MatchRunId id) {
        return "redirect:/match-runs/" + reruns.again(viewer, id);
    }
}
