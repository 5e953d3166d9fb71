package org.confidant.mentorship;

/** What an enrollment is taken by: mentorships that run or rest, and proposals still open. */
record Load(int running, int proposed) {

    static final Load NONE = new Load(0, 0);
}
