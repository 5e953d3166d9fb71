package org.confidant.calendar;

/**
 * In whose name all invitations are sent: told by the module that sends them. It is the same in every mail and file, because calendars
 * take a meeting with another organizer for another meeting.
 */
public interface Sender {

    Mailbox mailbox();
}
