package org.confidant.concern;

import org.confidant.shared.ConcernId;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The pages of concerns. */
final class ConcernView {

    static final String FORM = "form";

    private ConcernView() {}

    /** A concern, without anything typed yet. */
    static ModelAndView of(ConcernPage page) {
        return page(page, HttpStatus.OK).addObject(FORM, page.may().takeUp() ? TakeUpForm.BLANK : new SaidForm(""));
    }

    /** The form itself comes with the model. */
    static ModelAndView refused(ConcernPage page) {
        return page(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(ConcernPage page, HttpStatus status) {
        return new ModelAndView("concern/concern", status).addObject("page", page);
    }

    /** The form itself comes with the model. */
    static ModelAndView raise(RaiseFrame frame, HttpStatus status) {
        return new ModelAndView("concern/form", status)
                .addObject("frame", frame)
                .addObject("room", frame.room());
    }

    /** After a step. */
    static ModelAndView back(ConcernId id) {
        return new ModelAndView("redirect:/concerns/" + id);
    }
}
