package org.confidant.meeting;

/** What of a meeting is sealed, each as its own text. */
final class MeetingWords {

    private MeetingWords() {}

    record Place(String text) {}

    record Reason(String text) {}

    record AgendaItem(AgendaKind kind, String text) {}

    record Note(String text) {}
}
