/**
 * How those who met part well: what came of each goal, thanks in both directions, and what stays. It may use goals, the agreement that
 * opens it, mentorships, and what those stand on.
 */
@ApplicationModule(
        displayName = "Closure",
        allowedDependencies = {"shared", "goal", "agreement", "mentorship", "program", "people", "reading", "vault"})
@NullMarked
package org.confidant.closure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
