/**
 * Programs, their policy and coordinators, and the enrollments by which people hold the place of mentor or mentee in them, with
 * what they answer to its questions. It may use people, reading, the vault and the audit trail.
 */
@ApplicationModule(
        displayName = "Program",
        allowedDependencies = {"shared", "people", "reading", "vault", "audit"})
@NullMarked
package org.confidant.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
