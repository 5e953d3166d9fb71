/**
 * Messages between the participants of a mentorship: what was said stays as it was said, with those for whom it was. It may use the
 * agreement, the mentorship, people, the vault, and what shows words and locks.
 */
@ApplicationModule(
        displayName = "Conversation",
        allowedDependencies = {"shared", "agreement", "mentorship", "people", "reading", "vault"})
@NullMarked
package org.confidant.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
