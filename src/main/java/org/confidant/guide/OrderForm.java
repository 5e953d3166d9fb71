package org.confidant.guide;

import org.confidant.guide.GuideEditing.Way;
import org.jspecify.annotations.Nullable;

/** What a button sends that puts a guide before or after its neighbour. */
record OrderForm(@Nullable Way way) {}
