package org.confidant.meeting;

import org.confidant.reading.Kept;
import org.confidant.shared.MeetingId;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/**
 * Something that might be talked about.
 *
 * @param text as it would stand on the agenda
 * @param kept the text that it comes from; null for what nobody of the mentorship wrote
 * @param earlier where it stands on an agenda already, and can be carried over from; null for other topics
 */
public record Topic(
        Why why,
        AgendaKind kind,
        String text,
        @Nullable Kept kept,
        @Nullable Earlier earlier) {

    /** Characters of an agenda item. */
    public static final int LONGEST = 300;

    /** Why it is suggested. */
    public enum Why {
        CARRIED,
        COMMITMENT,
        GUIDE,
        GOAL
    }

    /** An item of another meeting. */
    public record Earlier(MeetingId meeting, SealedId item) {}

    /** From what somebody wrote. */
    public static Topic of(Why why, AgendaKind kind, Kept kept, String text) {
        return new Topic(why, kind, line(text), kept, null);
    }

    /** A question of the program. */
    public static Topic asked(String question, AgendaKind kind) {
        return new Topic(Why.GUIDE, kind, line(question), null, null);
    }

    static Topic carried(AgendaKind kind, Kept kept, String text, MeetingId from) {
        return new Topic(
                Why.CARRIED,
                kind,
                line(text),
                kept,
                new Earlier(from, kept.text().id()));
    }

    /** Whether everybody who takes part reads its words already: on the agenda they all would. */
    boolean sharedByAll() {
        return kept == null || (!kept.slip() && kept.lock().without().isEmpty());
    }

    boolean says(String words) {
        return text.equalsIgnoreCase(line(words));
    }

    private static String line(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
