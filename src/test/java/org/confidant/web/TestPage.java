package org.confidant.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Pages for tests of the frame and the parts; never part of the application. */
@TestComponent
@Controller
class TestPage {

    record Form(
            @NotBlank @Size(max = 120) String title,
            LocalDate due,
            @Max(12) Integer hours,
            String why,
            @NotBlank String rhythm,
            @NotNull String place,
            @NotEmpty Set<String> topics,
            @AssertTrue boolean agreed,
            MultipartFile file) {}

    @GetMapping("/test-page")
    String page() {
        return "test/page";
    }

    @GetMapping("/test-form")
    String form(Model model) {
        model.addAttribute(
                "form",
                new Form(
                        "Lead the guild",
                        LocalDate.of(2027, 3, 25),
                        2,
                        "Because",
                        "2",
                        "home",
                        Set.of("2"),
                        true,
                        null));
        return "test/form";
    }

    @PostMapping("/test-form")
    ModelAndView submit(@Valid @ModelAttribute("form") Form form, BindingResult errors) {
        return new ModelAndView("test/form", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @ModelAttribute("rhythms")
    Map<String, String> rhythms() {
        return Map.of("1", "Every week", "2", "Every two weeks");
    }

    @ModelAttribute("places")
    List<String> places() {
        return List.of("home", "people");
    }
}
