package org.confidant.feedback;

import jakarta.validation.constraints.Size;
import java.util.Objects;

/** What the receiver takes from it. */
record AcknowledgementForm(
        @Size(max = 10_000, message = "{feedback.long}") String takeaway) {

    AcknowledgementForm {
        takeaway = Objects.requireNonNullElse(takeaway, "");
    }
}
