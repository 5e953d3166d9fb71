/**
 * Tells people what happened and what is due: a line in their inbox and a mail from the outbox, both written in the transaction of what
 * happened, and without a word of anybody's. It listens to the events of the modules below it and asks their services, when a mail is
 * sent, whether it still stands; only the web module uses it, for the unread count.
 *
 * <p>Another kind of news takes a constant of {@code Kind} with the path that it leads to; {@code subject}, {@code text} and {@code
 * inbox} under {@code notification.<KIND>}, and {@code notification.name.<KIND>}, in {@code messages/notification.properties}; and a listener method in {@code WhatHappened}
 * (or a listener of its own) that names whom it is for and a key under which it is told once; and a case in {@code StillStands}, which says whether
 * it is still so when its mail is sent.
 */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {
            "shared",
            "keys",
            "people",
            "account",
            "program",
            "mentorship",
            "selfmatch",
            "agreement",
            "cadence",
            "commitment",
            "contact",
            "meeting",
            "routine",
            "calendar",
            "feedback",
            "reading",
            "recheck"
        })
@NullMarked
package org.confidant.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
