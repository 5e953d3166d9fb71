package org.confidant.guide;

import java.time.Instant;
import org.confidant.shared.GuideId;

/**
 * A guide that those of a mentorship have done.
 *
 * @param title as it was called then
 */
public record DoneGuide(GuideId id, String title, Instant at) {}
