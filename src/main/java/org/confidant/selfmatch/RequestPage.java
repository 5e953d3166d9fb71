package org.confidant.selfmatch;

import org.confidant.people.PersonCard;
import org.confidant.program.ProgramCard;
import org.confidant.reading.Kept;
import org.confidant.reading.Names;
import org.jspecify.annotations.Nullable;

/**
 * A mentee's question to a mentor, for one of the two.
 *
 * @param own whether the viewer asked it
 * @param match the other one, with what they share
 * @param choosing whether the viewer may look for somebody else to ask
 * @param said what the mentee wrote; null where nothing, or where it is gone
 */
record RequestPage(
        RequestRow request,
        ProgramCard program,
        boolean own,
        boolean choosing,
        Match match,
        @Nullable Said said) {

    record Said(Kept kept, String text) {}

    public PersonCard other() {
        return match.person();
    }

    public String given() {
        return Names.given(match.person());
    }
}
