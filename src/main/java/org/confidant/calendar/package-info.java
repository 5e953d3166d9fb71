/**
 * Meetings in people's own calendars: as iCalendar files, and as a private feed that a calendar reads without signing in. It says
 * when somebody meets and never what about, and may use meetings, routines, mentorships, people and the trail.
 */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"shared", "meeting", "routine", "mentorship", "people", "audit"})
@NullMarked
package org.confidant.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
