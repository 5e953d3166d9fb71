/**
 * How two people become a pair and stay one: proposals, their acceptance, and the mentorship with its participants, pauses and end.
 * It may use programs, people, reading, the vault and the audit trail.
 */
@ApplicationModule(
        displayName = "Mentorship",
        allowedDependencies = {"shared", "program", "people", "reading", "vault", "audit"})
@NullMarked
package org.confidant.mentorship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
