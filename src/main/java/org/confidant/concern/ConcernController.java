package org.confidant.concern;

import org.confidant.people.Viewer;
import org.confidant.shared.ConcernId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The concerns that the viewer raised or received, and each of them. */
@Controller
@RequestMapping("/concerns")
class ConcernController {

    private final ConcernPages pages;

    ConcernController(ConcernPages pages) {
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(Viewer viewer, @RequestParam(defaultValue = "1") int page) {
        return new ModelAndView("concern/list").addObject("page", pages.all(viewer, page));
    }

    @GetMapping("/{id}")
    ModelAndView show(Viewer viewer, @PathVariable ConcernId id) {
        return ConcernView.of(pages.page(viewer, id));
    }
}
