package org.confidant.conversation;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The page of a conversation, around one of its forms. */
final class ConversationView {

    static final String FORM = "form";

    private ConversationView() {}

    /** With the draft in the field. */
    static ModelAndView of(ConversationPage page) {
        return of(page, HttpStatus.OK).addObject(FORM, DraftForm.of(page.draft()));
    }

    static ModelAndView of(ConversationPage page, HttpStatus status) {
        return new ModelAndView("conversation/conversation", status).addObject("page", page);
    }
}
