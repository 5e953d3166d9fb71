/**
 * The demo company: invented people with a past, seeded through the same services that everybody uses, so that a first start shows
 * what Confidant is for. It may use every module that it tells a story in, and nobody may use it.
 */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "shared",
            "people",
            "account",
            "program",
            "mentorship",
            "agreement",
            "cadence",
            "checkin",
            "closure",
            "commitment",
            "concern",
            "contact",
            "goal",
            "guide",
            "meeting",
            "routine",
            "selfmatch",
            "feedback",
            "conversation",
            "transition",
            "notification",
            "recheck",
            "vault"
        })
@NullMarked
package org.confidant.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
