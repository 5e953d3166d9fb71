/**
 * How contact goes between meetings: whether the rhythm that was agreed is kept, in meetings and in feedback, when either is due
 * again, and when somebody is away meanwhile. It reads dates and states alone, and may use agreements, mentorships, programs and people.
 */
@ApplicationModule(
        displayName = "Cadence",
        allowedDependencies = {"shared", "agreement", "mentorship", "program", "people", "picture"})
@NullMarked
package org.confidant.cadence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
