/**
 * Feedback between the participants of a mentorship: balanced by construction, both ways, acknowledged by whom it was for. It may use
 * the agreement, the mentorship, people, the vault, and what shows words and locks.
 */
@ApplicationModule(
        displayName = "Feedback",
        allowedDependencies = {
            "shared",
            "commitment",
            "goal",
            "agreement",
            "cadence",
            "mentorship",
            "program",
            "people",
            "reading",
            "vault"
        })
@NullMarked
package org.confidant.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
