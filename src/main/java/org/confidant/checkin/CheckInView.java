package org.confidant.checkin;

import org.confidant.shared.CheckInId;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The pages of check-ins: their list, and the form for one. */
final class CheckInView {

    static final String FORM = "form";
    static final String ACKNOWLEDGE = "acknowledgement";

    private CheckInView() {}

    static ModelAndView of(CheckInPage page) {
        return list(page, HttpStatus.OK);
    }

    /** The form below one check-in as it was sent, with what is wrong in it. */
    static ModelAndView refused(CheckInPage page, BindingResult errors, CheckInId below) {
        var view = list(page, HttpStatus.UNPROCESSABLE_CONTENT).addObject("below", below);
        view.addAllObjects(errors.getModel());
        return view;
    }

    /** The form itself comes with the model. */
    static ModelAndView form(CheckInFrame frame, HttpStatus status) {
        return new ModelAndView("checkin/form", status).addObject("frame", frame);
    }

    private static ModelAndView list(CheckInPage page, HttpStatus status) {
        return new ModelAndView("checkin/list", status).addObject("page", page);
    }
}
