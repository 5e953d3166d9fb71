/**
 * Who is matched with whom: how a program matches, runs that find the best matching of everybody who waits, with its proof and the reason
 * for each pair and non-pair, and their publishing as proposals; and how well one of them fits the others. It may use mentorships, programs, people, pictures and the audit trail.
 */
@ApplicationModule(
        displayName = "Matching",
        allowedDependencies = {"shared", "mentorship", "program", "people", "picture", "audit"})
@NullMarked
package org.confidant.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
