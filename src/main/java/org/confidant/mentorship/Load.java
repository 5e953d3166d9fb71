package org.confidant.mentorship;

/** What an enrollment is taken by: a mentee by mentorships that run or rest, a mentor by the mentees in them; and proposals still open. */
record Load(int running, int proposed) {

    static final Load NONE = new Load(0, 0);

    boolean leaves(int needed, int capacity) {
        return running + needed <= capacity;
    }
}
