package org.confidant.transition;

import org.confidant.agreement.Standing;
import org.confidant.reading.LockView;
import org.confidant.reading.RoomView;

/**
 * What a page on which a mentorship rests or ends shows.
 *
 * @param others whom the viewer meets there: "Henrik"
 * @param lock who would read why it ends
 */
record TransitionPage(RoomView room, Standing standing, TransitionPermissions may, String others, LockView lock) {}
