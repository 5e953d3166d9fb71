package org.confidant.selfmatch;

import org.confidant.program.ProgramCard;
import org.confidant.reading.LockView;
import org.confidant.reading.Names;
import org.confidant.shared.EnrollmentId;

/**
 * A mentor whom somebody is about to ask.
 *
 * @param id the place from which they ask
 * @param lock who could read what they say
 */
record AskPage(ProgramCard program, EnrollmentId id, Match match, LockView lock) {

    public String given() {
        return Names.given(match.person());
    }
}
