package org.confidant.selfmatch;

import org.confidant.shared.MentorRequestId;
import org.confidant.shared.PersonId;

/** A mentee asked this mentor whether they would meet. */
public record RequestMade(MentorRequestId request, PersonId mentor) {}
