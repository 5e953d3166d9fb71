/**
 * How what is kept is shown to its reader: who can read it, in names taken from the vault's own rule, and when it was, in the
 * reader's zone and order. It may use people and the vault.
 */
@ApplicationModule(
        displayName = "Reading",
        allowedDependencies = {"people", "vault", "shared"})
@NullMarked
package org.confidant.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
