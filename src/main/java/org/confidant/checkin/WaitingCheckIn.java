package org.confidant.checkin;

import org.confidant.shared.CheckInId;
import org.confidant.shared.MentorshipId;

/** A check-in that was shared and that the mentor has not acknowledged yet. */
public record WaitingCheckIn(CheckInId id, MentorshipId mentorship) {}
