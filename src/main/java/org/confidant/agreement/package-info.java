/**
 * What the participants of a mentorship agree: versions of their terms, the signatures under them, and the gate that lets nothing
 * else begin before all have signed. It may use the mentorship, its program, people, the vault and the audit trail.
 */
@ApplicationModule(
        displayName = "Agreement",
        allowedDependencies = {"shared", "mentorship", "program", "people", "reading", "vault", "audit"})
@NullMarked
package org.confidant.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
