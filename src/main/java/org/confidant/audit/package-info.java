/**
 * The trail of who did what: entries are only ever added, each sealed onto the one before it, so that a change or a gap shows. It
 * may use the keys, because a chain that the database's owner could compute again would prove nothing.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "keys"})
@NullMarked
package org.confidant.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
