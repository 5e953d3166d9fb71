/**
 * Programs, their policy and coordinators, and the enrollments by which people hold the place of mentor or mentee in them. It may use
 * people, the vault and the audit trail.
 */
@ApplicationModule(
        displayName = "Program",
        allowedDependencies = {"shared", "people", "vault", "audit"})
@NullMarked
package org.confidant.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
