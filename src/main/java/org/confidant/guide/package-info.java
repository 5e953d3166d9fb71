/**
 * What a program suggests for the way of a mentorship: session guides and milestones, each with a day counted from the start, and
 * topics for the next talk. It may use what topics come from, the meetings that they are for, and what those stand on.
 */
@ApplicationModule(
        displayName = "Guide",
        allowedDependencies = {
            "shared",
            "meeting",
            "goal",
            "commitment",
            "cadence",
            "agreement",
            "program",
            "people",
            "reading",
            "audit"
        })
@NullMarked
package org.confidant.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
