/**
 * The participants' say: whom mentees and mentors would like, in lists that runs weigh, and mentees who ask a mentor themselves. It may use
 * what matching says of them, mentorships that begin of it, programs, people, reading, the vault and the audit trail.
 */
@ApplicationModule(
        displayName = "Self-match",
        allowedDependencies = {"shared", "matching", "mentorship", "program", "people", "reading", "vault", "audit"})
@NullMarked
package org.confidant.selfmatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
