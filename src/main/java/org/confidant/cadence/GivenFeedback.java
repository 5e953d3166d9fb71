package org.confidant.cadence;

import java.time.Instant;
import org.confidant.shared.PersonId;

/** That one gave another feedback, and when. Never a word of it. */
public record GivenFeedback(PersonId giver, PersonId receiver, Instant at) {}
