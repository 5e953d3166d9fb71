/**
 * How a person proves who they are: password, invitation, sign-in with its throttle, and the session that follows. It may use
 * people, the keys and the audit trail.
 */
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"shared", "keys", "people", "audit"})
@NullMarked
package org.confidant.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
