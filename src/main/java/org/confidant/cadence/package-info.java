/**
 * How contact goes between meetings: whether the rhythm that was agreed is kept, and when they meet again at the latest. It reads
 * dates and states alone, and may use agreements, mentorships and people.
 */
@ApplicationModule(
        displayName = "Cadence",
        allowedDependencies = {"shared", "agreement", "mentorship", "people", "picture"})
@NullMarked
package org.confidant.cadence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
