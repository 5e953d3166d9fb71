package org.confidant.web;

import org.confidant.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The trail, for administrators; who may come here is said once, in the security filter chain. */
@Controller
@RequestMapping("/audit")
class AuditController {

    private final AuditPages pages;

    AuditController(AuditPages pages) {
        this.pages = pages;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, Viewer viewer, Model model) {
        model.addAttribute("trail", pages.page(Math.max(page, 1), viewer));
        return "web/audit";
    }
}
