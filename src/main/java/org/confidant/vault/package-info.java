/**
 * What is said in confidence: spaces with a key and members, and the sealed texts in them, which open only to whom the reading rule
 * names. Everyone else's road ends here, in the service, in the database's row security and in the encryption, each on its own.
 */
@ApplicationModule(
        displayName = "Vault",
        allowedDependencies = {"shared", "keys", "audit"})
@NullMarked
package org.confidant.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
