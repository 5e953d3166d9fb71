/**
 * What the participants of mentorships opened to their program: one page for its coordinators, and one for those whose words stand
 * there, which says who has read them. It may use programs, mentorships, people, reading, the vault and the audit trail; features tell
 * it their texts through reading.
 */
@ApplicationModule(
        displayName = "Sharing",
        allowedDependencies = {"shared", "program", "mentorship", "people", "reading", "vault", "audit"})
@NullMarked
package org.confidant.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
