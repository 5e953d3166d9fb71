package org.confidant.matching;

import org.confidant.people.Viewer;
import org.confidant.shared.MatchRunId;
import org.confidant.shared.SearchText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Mentees of a run beside mentors; each cell leads to its reasons. */
@Controller
class MatrixController {

    private final Matrices matrices;

    MatrixController(Matrices matrices) {
        this.matrices = matrices;
    }

    @GetMapping("/match-runs/{id}/matrix")
    String show(
            Viewer viewer,
            @PathVariable MatchRunId id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("page", matrices.of(viewer, id, SearchText.of(q), page));
        return "matching/matrix";
    }
}
