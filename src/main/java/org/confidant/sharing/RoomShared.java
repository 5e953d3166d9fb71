package org.confidant.sharing;

import org.confidant.reading.RoomView;
import org.confidant.shared.Slice;

/** The same as those see it who meet in the room it came from. */
record RoomShared(RoomView room, Slice<SharedText> page) {}
