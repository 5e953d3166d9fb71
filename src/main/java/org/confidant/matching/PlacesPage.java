package org.confidant.matching;

import org.confidant.people.PersonCard;
import org.confidant.program.ProgramCard;
import org.confidant.shared.EnrollmentId;
import org.jspecify.annotations.Nullable;

/**
 * What is asked before a run with more room.
 *
 * @param place the mentor's with whom; null for with every mentor
 * @param mentor the same one
 * @param places for how many that mentor had room, or all had
 */
record PlacesPage(
        ProgramCard program,
        MatchRunCard run,
        @Nullable EnrollmentId place,
        @Nullable PersonCard mentor,
        int places) {}
