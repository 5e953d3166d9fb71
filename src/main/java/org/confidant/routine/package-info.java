/**
 * Meetings as a routine: set up once, they recur at the same time on the clocks of one zone until the last day that was agreed. It may
 * use meetings, which each time is one of, the agreement that opens it, and what those stand on.
 */
@ApplicationModule(
        displayName = "Routine",
        allowedDependencies = {"shared", "meeting", "agreement", "mentorship", "program", "people", "reading", "vault"})
@NullMarked
package org.confidant.routine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
