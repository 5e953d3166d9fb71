package org.confidant.people;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saying what the columns of an uploaded file mean. */
@Controller
@RequestMapping("/people/imports/{id}/columns")
class ImportColumnsController {

    private final ImportColumns columns;

    ImportColumnsController(ImportColumns columns) {
        this.columns = columns;
    }

    @GetMapping
    String ask(Viewer viewer, @PathVariable ImportId id, Model model) {
        var page = columns.page(viewer, id);
        if (page.isEmpty()) {
            return "redirect:/people/imports/" + id;
        }
        var form = ColumnsForm.of(page.get().read(), viewer.zone());
        return show(page.get(), ColumnsCheck.unchecked(form), model);
    }

    @PostMapping
    String say(
            Viewer viewer,
            @PathVariable ImportId id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var page = columns.page(viewer, id).orElseThrow(ImportColumns::applied);
        var form = ColumnsForm.sent(sent);
        var choices = form.choices(page.read());
        var said = page.readAs(choices);
        var errors = ColumnsCheck.of(form, said.read());
        if (errors.hasErrors()) {
            response.setStatus(UNPROCESSABLE_CONTENT.value());
            return show(said, errors, model);
        }
        columns.say(viewer, id, choices);
        return "redirect:/people/imports/" + id;
    }

    private static String show(ColumnsPage page, BindingResult form, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("form", form.getTarget());
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", form);
        return "people/columns";
    }
}
