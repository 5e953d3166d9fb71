package org.confidant.feedback;

import java.time.LocalDate;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The page of feedback with its forms: what was typed in one never disturbs the others. */
final class FeedbackView {

    static final String GIVE = "form";
    static final String ASK = "ask";
    static final String THANK = "thank";
    static final String ACKNOWLEDGE = "acknowledgement";
    static final String ANSWER = "answer";

    private FeedbackView() {}

    /** All forms as they are first shown. */
    static ModelAndView of(FeedbackPage page, LocalDate today, HttpStatus status) {
        return new ModelAndView("feedback/feedback", status)
                .addObject("page", page)
                .addObject(GIVE, FeedbackForm.EMPTY)
                .addObject(ASK, AskForm.empty(today))
                .addObject(THANK, ThanksForm.EMPTY);
    }

    /** One form as it was sent, with what is wrong in it. */
    static ModelAndView refused(FeedbackPage page, LocalDate today, BindingResult errors) {
        var view = of(page, today, HttpStatus.UNPROCESSABLE_CONTENT);
        view.addAllObjects(errors.getModel());
        return view;
    }

    /** Says that nobody was chosen, unless something could not even be read and has said so. */
    static void requireReceiver(@Nullable PersonId chosen, String field, BindingResult errors) {
        if (chosen == null && errors.getTarget() != null) {
            errors.rejectValue(field, "feedback.to.missing");
        }
    }

    /** The same for a form below one entry. */
    static ModelAndView refused(FeedbackPage page, LocalDate today, BindingResult errors, FeedbackId below) {
        return refused(page, today, errors).addObject("below", below);
    }
}
