package org.confidant.mentorship;

import jakarta.validation.constraints.Size;
import java.util.Objects;

/** Why not, if one likes. */
record DeclineForm(@Size(max = 2_000) String reason) {

    static final DeclineForm EMPTY = new DeclineForm("");

    DeclineForm {
        reason = Objects.requireNonNullElse(reason, "");
    }
}
