package org.confidant.people;

import org.confidant.shared.PersonId;
import org.confidant.shared.SearchText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of people, and each one's page. */
@Controller
@RequestMapping("/people")
class PeopleController {

    private static final int LAST_PAGE = 100_000;

    private final PeopleDirectory directory;

    PeopleController(PeopleDirectory directory) {
        this.directory = directory;
    }

    @GetMapping
    String list(
            Viewer viewer,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var asked = SearchText.of(text);
        var number = Math.min(Math.max(page, 1), LAST_PAGE);
        model.addAttribute(
                "people", directory.list(viewer, asked, Cells.showable(department), Cells.showable(status), number));
        model.addAttribute("status", status);
        model.addAttribute("text", asked);
        model.addAttribute("department", department);
        return "people/list";
    }

    @GetMapping("/{id}")
    String person(Viewer viewer, @PathVariable PersonId id, Model model) {
        model.addAttribute("person", directory.person(viewer, id));
        return "people/person";
    }
}
