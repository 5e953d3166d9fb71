package org.confidant.selfmatch;

import org.confidant.shared.MentorRequestId;
import org.confidant.shared.PersonId;

/** A mentor whom this mentee had asked said no. */
public record RequestDeclined(MentorRequestId request, PersonId mentee) {}
