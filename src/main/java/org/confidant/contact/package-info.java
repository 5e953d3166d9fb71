/**
 * That nobody goes silent unnoticed: how contact goes in each mentorship, what was noticed of it and done about it, and the question
 * whether they go on. Dates and states alone. It may use cadences, meetings, feedback, agreements, mentorships, programs and people.
 */
@ApplicationModule(
        displayName = "Contact",
        allowedDependencies = {
            "shared",
            "cadence",
            "meeting",
            "feedback",
            "agreement",
            "mentorship",
            "program",
            "people",
            "reading",
            "audit"
        })
@NullMarked
package org.confidant.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
