package org.confidant.checkin;

import jakarta.validation.constraints.Size;
import java.util.Objects;

/** What the mentor says with their acknowledgement, if anything. */
record AcknowledgementForm(
        @Size(max = 1000, message = "{checkin.answer.long}") String answer) {

    AcknowledgementForm {
        answer = Objects.requireNonNullElse(answer, "");
    }
}
