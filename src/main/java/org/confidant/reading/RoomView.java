package org.confidant.reading;

import java.util.List;
import org.confidant.shared.MentorshipId;

/**
 * The bar on every page of a room, for {@code parts/room}.
 *
 * @param title "You and Henrik"
 * @param marks the participants' initials
 */
public record RoomView(MentorshipId id, String title, List<String> marks) {}
