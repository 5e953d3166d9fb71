package org.confidant.mentorship;

import java.util.List;
import org.confidant.people.PersonCard;
import org.confidant.program.Place;

/** One of the viewer's mentorships in their list, with the place they hold in it. */
record MentorshipLine(MentorshipCard mentorship, String program, Place place, List<PersonCard> others) {}
