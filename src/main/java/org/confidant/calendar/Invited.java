package org.confidant.calendar;

/**
 * Between whom an invitation goes; whoever else meets is not named.
 *
 * @param organizer in whose name it is sent: the same for as long as the meeting is
 * @param attendee whose calendar it is for
 */
record Invited(Mailbox organizer, Mailbox attendee) {}
