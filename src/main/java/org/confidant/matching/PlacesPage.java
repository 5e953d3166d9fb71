package org.confidant.matching;

import org.confidant.people.PersonCard;
import org.confidant.program.ProgramCard;
import org.jspecify.annotations.Nullable;

/**
 * What is asked before a run with more room.
 *
 * @param mentor with whom; null for with every mentor
 * @param places for how many that mentor had room, or all had
 */
record PlacesPage(
        ProgramCard program, MatchRunCard run, @Nullable PersonCard mentor, int places) {}
