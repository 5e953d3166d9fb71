package org.confidant.matching;

import java.util.List;
import org.confidant.people.PersonCard;
import org.confidant.program.ProgramCard;

/**
 * The runs of a program, newest first.
 *
 * @param usual whether nobody has chosen how it matches yet
 */
record RunsPage(ProgramCard program, boolean usual, List<Line> runs) {

    record Line(MatchRunCard run, PersonCard by) {}
}
