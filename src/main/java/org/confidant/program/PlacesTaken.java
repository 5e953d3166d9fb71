package org.confidant.program;

import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;

/** What a place in a program is taken by: said by the module that keeps who meets whom. */
public interface PlacesTaken {

    Taken by(ProgramId program, EnrollmentId enrollment);

    /**
     * What takes it.
     *
     * @param running with how many people its holder meets, of those who count for its room
     * @param asked in how many suggestions its holder is asked right now
     */
    record Taken(int running, int asked) {

        public boolean free() {
            return running == 0 && asked == 0;
        }
    }
}
