/**
 * What every page shares: layout, navigation, home, error pages, assets and the security filter chain. It may use the services
 * that the navigation and a home page show, and what says since when somebody is signed in. Nobody uses it.
 */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {
            "account",
            "agreement",
            "audit",
            "cadence",
            "checkin",
            "closure",
            "commitment",
            "concern",
            "contact",
            "conversation",
            "feedback",
            "goal",
            "guide",
            "meeting",
            "mentorship",
            "notification",
            "people",
            "picture",
            "program",
            "reading",
            "recheck",
            "selfmatch",
            "shared",
            "sharing",
            "transition",
            "vault"
        })
@NullMarked
package org.confidant.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
