package org.confidant.meeting;

import org.confidant.commitment.CommitmentForm;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The page of a meeting with its forms: what was typed in one never disturbs the others. */
final class MeetingView {

    static final String ITEM = "item";
    static final String NOTE = "note";
    static final String COMMITMENT = "commitment";
    static final String WHY = "off";

    private MeetingView() {}

    /** All forms as they are first shown. */
    static ModelAndView of(MeetingPage page, HttpStatus status) {
        return new ModelAndView("meeting/meeting", status)
                .addObject("page", page)
                .addObject("room", page.room())
                .addObject(ITEM, new ItemForm(AgendaKind.CHALLENGE, ""))
                .addObject(NOTE, new NoteForm("", page.standing().shared()))
                .addObject(WHY, WhyForm.EMPTY)
                .addObject(COMMITMENT, CommitmentForm.blank(page.standing(), page.today()));
    }

    /** One form as it was sent, with what is wrong in it. */
    static ModelAndView refused(MeetingPage page, BindingResult errors) {
        var view = of(page, HttpStatus.UNPROCESSABLE_CONTENT);
        view.addAllObjects(errors.getModel());
        return view;
    }
}
