/**
 * What troubles a participant of a mentorship, told to one person outside of it whom they choose, and what became of it. It may use the
 * agreement that says when, the mentorship, its program, people, the vault, and what shows words and locks.
 */
@ApplicationModule(
        displayName = "Concern",
        allowedDependencies = {"shared", "agreement", "mentorship", "program", "people", "reading", "vault"})
@NullMarked
package org.confidant.concern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
