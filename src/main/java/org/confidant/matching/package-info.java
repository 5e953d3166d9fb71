/**
 * Who is matched with whom: the best matching of a whole cohort under stated rules, proven, and the reasons for each pair and non-pair.
 * It may use nothing of ours.
 */
@ApplicationModule(
        displayName = "Matching",
        allowedDependencies = {})
@NullMarked
package org.confidant.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
