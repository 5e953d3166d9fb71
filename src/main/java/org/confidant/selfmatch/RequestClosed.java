package org.confidant.selfmatch;

import org.confidant.shared.MentorRequestId;
import org.confidant.shared.PersonId;

/** What this mentee asked a mentor is not answered any more: its time has passed, no place is left, or one of the two is not there. */
public record RequestClosed(MentorRequestId request, PersonId mentee) {}
