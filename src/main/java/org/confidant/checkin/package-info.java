/**
 * The pulse between meetings: how far a mentee is, what is hard, how they are and what they need, sealed for whom they choose, and
 * acknowledged by their mentor. It may use goals, the agreement that opens it, and what those stand on.
 */
@ApplicationModule(
        displayName = "Check-in",
        allowedDependencies = {"shared", "goal", "agreement", "program", "people", "reading", "picture", "vault"})
@NullMarked
package org.confidant.checkin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
