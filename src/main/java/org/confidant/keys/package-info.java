/**
 * The master key, kept apart from the data, and the subkeys that vault, sessions and tokens derive from it. It may use nothing
 * of ours.
 */
@ApplicationModule(
        displayName = "Keys",
        allowedDependencies = {"shared"})
@NullMarked
package org.confidant.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
