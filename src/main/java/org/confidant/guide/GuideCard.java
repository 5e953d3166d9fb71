package org.confidant.guide;

import org.confidant.shared.GuideId;

/** A guide of a program, and what it says now. */
public record GuideCard(GuideId id, GuideText text) {}
