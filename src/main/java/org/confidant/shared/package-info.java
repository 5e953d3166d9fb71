/**
 * What every module speaks: typed ids, the clock, and the two ways to be told no. It knows nothing of mentoring, and may use
 * nothing of ours.
 */
@ApplicationModule(
        displayName = "Shared",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.confidant.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
