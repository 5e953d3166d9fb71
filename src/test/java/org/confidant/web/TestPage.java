package org.confidant.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.confidant.people.Viewer;
import org.confidant.picture.Beat;
import org.confidant.picture.Beats;
import org.confidant.picture.Progress;
import org.confidant.picture.Progress.Reading;
import org.confidant.picture.RhythmBeat;
import org.confidant.reading.LockView;
import org.confidant.reading.RoomView;
import org.confidant.reading.ScopeChoice;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.vault.Scope;
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

    @GetMapping("/test-parts")
    String parts(Model model) {
        var day = LocalDate.of(2027, 3, 25);
        var readings =
                List.of(new Reading(day, new BigDecimal("3")), new Reading(day.plusDays(20), new BigDecimal("6")));
        model.addAttribute(
                        "lock", new LockView(Scope.PAIR, "You and Henrik", List.of("Amina Diallo", "Henrik Solberg")))
                .addAttribute("room", new RoomView(MentorshipId.next(), "You and Henrik", List.of("AD", "HS")))
                .addAttribute("waiting", Map.of("feedback", 2))
                .addAttribute("beats", new Beats(List.of(Beat.values())))
                .addAttribute(
                        "row",
                        Stream.of(Beat.values())
                                .map(beat -> new RhythmBeat(beat, "11 Mar"))
                                .toList())
                .addAttribute(
                        "progress",
                        new Progress(
                                new BigDecimal("0"),
                                new BigDecimal("14"),
                                "services",
                                day,
                                day.plusMonths(5),
                                readings))
                .addAttribute(
                        "viewer", new Viewer(PersonId.next(), false, "Amina", "Diallo", "", ZoneOffset.UTC, Locale.UK))
                .addAttribute("form", new Choice(Scope.PAIR))
                .addAttribute(
                        "choices",
                        List.of(
                                new ScopeChoice(new LockView(Scope.AUTHOR, "Only you", List.of()), true),
                                new ScopeChoice(new LockView(Scope.PAIR, "You and Henrik", List.of()), true),
                                new ScopeChoice(
                                        new LockView(Scope.PROGRAM, "You, Henrik and 2 coordinators", List.of()),
                                        false)));
        return "test/parts";
    }

    record Choice(Scope scope) {}

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
