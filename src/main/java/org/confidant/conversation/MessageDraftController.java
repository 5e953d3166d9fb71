package org.confidant.conversation;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeping what is not said yet. */
@Controller
class MessageDraftController {

    private final ConversationPages pages;
    private final ConversationService conversation;

    MessageDraftController(ConversationPages pages, ConversationService conversation) {
        this.pages = pages;
        this.conversation = conversation;
    }

    @PostMapping("/mentorships/{id}/messages/drafts")
    ModelAndView keep(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @Valid @ModelAttribute(ConversationView.FORM) DraftForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = pages.of(viewer, id, 1);
        page.may().requireSend();
        if (errors.hasErrors()) {
            return drafting(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            conversation.keep(viewer, id, DraftWords.of(form.words(), form.to()), form.version());
        } catch (StaleDraftException stale) {
            return bothTexts(pages.of(viewer, id, 1), form);
        }
        after.addFlashAttribute(
                "notice", form.words().isBlank() ? "conversation.draft.gone" : "conversation.draft.kept");
        return new ModelAndView("redirect:/mentorships/" + id + "/messages");
    }

    /** What was kept meanwhile, beside what was typed; keeping it once more replaces it, knowingly. */
    private static ModelAndView bothTexts(ConversationPage page, DraftForm typed) {
        return drafting(page, HttpStatus.CONFLICT)
                .addObject("stale", true)
                .addObject(ConversationView.FORM, typed.onto(page.draft()));
    }

    private static ModelAndView drafting(ConversationPage page, HttpStatus status) {
        return ConversationView.of(page, status).addObject("drafting", true);
    }
}
