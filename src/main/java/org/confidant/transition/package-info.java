/**
 * How a mentorship proves to be a match, rests, goes on and ends, with no fault assigned: whoever takes part decides, and only the
 * coordinators of that day read why. It may use agreements, meetings, mentorships, programs, people, reading, the vault and the audit trail.
 */
@ApplicationModule(
        displayName = "Transition",
        allowedDependencies = {"shared", "agreement", "meeting", "mentorship", "program", "people", "reading", "vault"})
@NullMarked
package org.confidant.transition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
