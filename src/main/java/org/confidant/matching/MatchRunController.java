package org.confidant.matching;

import jakarta.servlet.http.HttpServletResponse;
import org.confidant.matching.Ask.View;
import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MatchRunId;
import org.confidant.shared.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A run: how far it is, what came out, why, and beside another one. */
@Controller
@RequestMapping("/match-runs/{id}")
class MatchRunController {

    /** Seconds until the page of a run that is not finished asks again, without a script. */
    private static final String SOON = "5";

    private final MatchRunService runs;
    private final MatchRunPages pages;
    private final Explanations explanations;
    private final Comparisons comparisons;

    MatchRunController(MatchRunService runs, MatchRunPages pages, Explanations explanations, Comparisons comparisons) {
        this.runs = runs;
        this.pages = pages;
        this.explanations = explanations;
        this.comparisons = comparisons;
    }

    @GetMapping
    String show(
            Viewer viewer,
            @PathVariable MatchRunId id,
            @RequestParam(defaultValue = "PAIRS") View show,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            HttpServletResponse response) {
        var shown = pages.page(viewer, id, new Ask(show, SearchText.of(q), page));
        model.addAttribute("page", shown);
        if (shown.run().state().unfinished()) {
            response.setHeader("Refresh", SOON);
            return "matching/running";
        }
        return shown.run().done() ? "matching/run" : "matching/running";
    }

    @GetMapping("/explanations")
    String explain(
            Viewer viewer,
            @PathVariable MatchRunId id,
            @RequestParam EnrollmentId mentee,
            @RequestParam(required = false) @Nullable EnrollmentId mentor,
            Model model) {
        model.addAttribute("page", explanations.of(viewer, id, mentee, mentor));
        return "matching/explanation";
    }

    @GetMapping("/comparisons")
    String compare(
            Viewer viewer,
            @PathVariable MatchRunId id,
            @RequestParam(required = false) @Nullable MatchRunId with,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("page", comparisons.of(viewer, id, with, page));
        return "matching/comparison";
    }

    @PostMapping("/cancellations")
    String cancel(Viewer viewer, @PathVariable MatchRunId id, RedirectAttributes after) {
        runs.cancel(viewer, id);
        after.addFlashAttribute("notice", "matching.cancelled");
        return "redirect:/match-runs/" + id;
    }
}
