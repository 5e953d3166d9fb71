package org.confidant.meeting;

import org.confidant.meeting.AgendaService.Way;
import org.jspecify.annotations.Nullable;

/** Which of the two buttons beside an item was pressed. */
record OrderForm(@Nullable Way way) {}
