package org.confidant.selfmatch;

import org.confidant.selfmatch.Wishes.Way;
import org.jspecify.annotations.Nullable;

/** What a button sends that puts somebody before or after the next on a list. */
record WishOrderForm(@Nullable Way way) {}
