package org.confidant.meeting;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is typed beside the buttons that call a meeting off, or say that it did not take place. */
record WhyForm(@Nullable @Size(max = 1000) String why) {

    static final WhyForm EMPTY = new WhyForm(null);

    String said() {
        return why == null ? "" : why;
    }
}
