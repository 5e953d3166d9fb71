/**
 * How a program goes, for its coordinators: states, dates, counts and rhythm of its mentorships, and never a word of what is said
 * in them. It may use what programs, people, mentorships, agreements, goals, meetings, feedback and contact let everyone know;
 * nobody uses it.
 */
@ApplicationModule(
        displayName = "Insight",
        allowedDependencies = {
            "shared",
            "program",
            "people",
            "mentorship",
            "agreement",
            "goal",
            "meeting",
            "feedback",
            "cadence",
            "contact",
            "transition",
            "closure",
            "reading",
            "picture"
        })
@NullMarked
package org.confidant.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
