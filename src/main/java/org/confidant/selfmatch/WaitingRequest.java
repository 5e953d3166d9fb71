package org.confidant.selfmatch;

import org.confidant.shared.MentorRequestId;
import org.confidant.shared.PersonId;

/** A mentee's question that waits for the viewer. */
public record WaitingRequest(MentorRequestId id, PersonId mentee) {}
