package org.confidant.conversation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.stream.Stream;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The conversation of a mentorship: reading it, and saying something. */
@Controller
@RequestMapping("/mentorships/{id}/messages")
class MessageController {

    private final ConversationPages pages;
    private final ConversationService conversation;

    MessageController(ConversationPages pages, ConversationService conversation) {
        this.pages = pages;
        this.conversation = conversation;
    }

    @GetMapping
    ModelAndView show(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request) {
        var read = pages.of(viewer, id, page);
        if (isShown(request)) {
            conversation.markRead(viewer, read.shown());
        }
        return ConversationView.of(read);
    }

    /** A browser that asks ahead of its reader, or for the headers alone, has shown nobody anything. */
    private static boolean isShown(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && Stream.of("Sec-Purpose", "Purpose", "X-Moz")
                        .flatMap(name -> Stream.ofNullable(request.getHeader(name)))
                        .noneMatch(purpose -> purpose.contains("prefetch"));
    }

    @PostMapping
    ModelAndView send(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @Valid @ModelAttribute(ConversationView.FORM) MessageForm form,
            BindingResult errors) {
        var page = pages.of(viewer, id, 1);
        page.may().requireSend();
        var choice = page.choice(form.to());
        if (choice.isEmpty()) {
            errors.rejectValue("to", "conversation.to.missing");
        }
        if (errors.hasErrors()) {
            return ConversationView.of(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        conversation.send(viewer, id, form.words(), choice.orElseThrow().person(), form.version());
        return new ModelAndView("redirect:/mentorships/" + id + "/messages#newest");
    }
}
