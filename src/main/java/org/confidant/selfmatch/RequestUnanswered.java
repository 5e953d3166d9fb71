package org.confidant.selfmatch;

import org.confidant.shared.MentorRequestId;
import org.confidant.shared.PersonId;

/** For some days this mentor has not answered a mentee. */
public record RequestUnanswered(MentorRequestId request, PersonId mentor) {}
