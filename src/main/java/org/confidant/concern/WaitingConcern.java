package org.confidant.concern;

import java.time.Instant;
import org.confidant.shared.ConcernId;

/** A concern that nobody has taken up yet. */
public record WaitingConcern(ConcernId id, boolean urgent, Instant raisedAt) {}
