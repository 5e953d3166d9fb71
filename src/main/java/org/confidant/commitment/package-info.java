/**
 * What each of a mentorship has taken on, until when, and whether it was kept: each sees their own reliability, all see what they
 * share. It may use the agreement, the mentorship, people, the vault, and what shows words and locks.
 */
@ApplicationModule(
        displayName = "Commitment",
        allowedDependencies = {"shared", "agreement", "mentorship", "people", "reading", "vault"})
@NullMarked
package org.confidant.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
