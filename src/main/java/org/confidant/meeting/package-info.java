/**
 * When participants meet, what they bring and what they note: planned, held or cancelled, in both people's time zones. It may use
 * goals, the rhythm that says when they meet next, the agreement that opens it, and what those stand on.
 */
@ApplicationModule(
        displayName = "Meeting",
        allowedDependencies = {
            "shared",
            "goal",
            "commitment",
            "cadence",
            "agreement",
            "mentorship",
            "program",
            "people",
            "reading",
            "picture",
            "vault",
            "audit",
            "words"
        })
@NullMarked
package org.confidant.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
