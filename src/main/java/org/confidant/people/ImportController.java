package org.confidant.people;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Uploading a file and seeing what it would do. */
@Controller
@RequestMapping("/people/imports")
class ImportController {

    private final PeopleImports imports;

    ImportController(PeopleImports imports) {
        this.imports = imports;
    }

    @GetMapping
    String empty(Viewer viewer, Model model) {
        model.addAttribute("form", new UploadForm());
        return form(viewer, model);
    }

    @PostMapping
    String upload(
            Viewer viewer,
            @ModelAttribute("form") UploadForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response)
            throws IOException {
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                var file = Objects.requireNonNull(form.getFile());
                var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                return "redirect:/people/imports/" + imports.upload(viewer, name, file.getBytes());
            } catch (UnreadableFileException unreadable) {
                errors.rejectValue("file", unreadable.key(), new Object[] {unreadable.detail()}, null);
            }
        }
        response.setStatus(UNPROCESSABLE_CONTENT.value());
        return form(viewer, model);
    }

    @GetMapping("/{id}")
    String preview(
            Viewer viewer,
            @PathVariable ImportId id,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var preview = imports.preview(viewer, id);
        if (preview.unclear()) {
            return "redirect:/people/imports/" + id + "/columns";
        }
        model.addAttribute("preview", preview).addAttribute("pages", new PlanPages(list, page));
        return "people/import";
    }

    @PostMapping("/{id}/applications")
    String apply(
            Viewer viewer,
            @PathVariable ImportId id,
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "") String left,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        if (imports.apply(viewer, id, plan, left)) {
            after.addFlashAttribute("notice", "people.import.applied");
            return "redirect:/people/imports/" + id;
        }
        response.setStatus(CONFLICT.value());
        model.addAttribute("stale", true);
        return preview(viewer, id, "", 1, model);
    }

    private String form(Viewer viewer, Model model) {
        model.addAttribute("applied", imports.applied(viewer));
        model.addAttribute("columns", ImportColumn.heads());
        return "people/imports";
    }
}
