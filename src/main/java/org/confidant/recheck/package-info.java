/**
 * Rules that stop to hold while people meet: whoever gets another manager, department, clock or room opens a task for the coordinators,
 * and ends nothing. It may use the rules of mentorships and matching, programs, people and the audit trail.
 */
@ApplicationModule(
        displayName = "Recheck",
        allowedDependencies = {"shared", "matching", "mentorship", "program", "people", "audit"})
@NullMarked
package org.confidant.recheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
