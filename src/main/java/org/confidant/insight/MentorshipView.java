package org.confidant.insight;

import java.util.List;
import org.confidant.mentorship.Rest;
import org.confidant.program.ProgramCard;

/** What a coordinator sees of one mentorship. */
record MentorshipView(ProgramCard program, BoardRow row, List<Rest> rests) {}
