/**
 * What a mentee wants to reach, how they will know, and how far they are: theirs to write, the mentor's to read. It may use the
 * agreement that opens it and what that stands on, and commitments, which are steps on the way.
 */
@ApplicationModule(
        displayName = "Goal",
        allowedDependencies = {
            "shared",
            "agreement",
            "commitment",
            "mentorship",
            "program",
            "people",
            "reading",
            "picture",
            "vault",
            "audit",
            "words"
        })
@NullMarked
package org.confidant.goal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
