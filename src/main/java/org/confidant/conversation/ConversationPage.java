package org.confidant.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.confidant.reading.Kept;
import org.confidant.reading.LockView;
import org.confidant.reading.RoomView;
import org.confidant.shared.MessageId;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as one of its participants reads it.
 *
 * @param lock who reads what is said to all
 * @param choices for whom a message can be, all first; none while nothing can be sent
 * @param days oldest first, and so the messages of each
 * @param number which page, counted from the newest messages backwards
 * @param more whether there are older ones
 * @param shown the messages of this page that the viewer had not opened
 */
record ConversationPage(
        RoomView room,
        ConversationPermissions may,
        LockView lock,
        List<Choice> choices,
        List<Day> days,
        int number,
        boolean more,
        List<MessageId> shown,
        Draft draft) {

    /** What was said on one day of the viewer's. */
    record Day(LocalDate date, List<Line> lines) {}

    /**
     * @param mentor whether the author is on the mentor's side
     * @param unread until the viewer opens this page
     * @param apart whether others can read it than what is said to all
     */
    record Line(MessageId id, Kept kept, String text, boolean mentor, boolean unread, boolean apart) {}

    /** @param person null for all */
    record Choice(@Nullable PersonId person, LockView lock, boolean allowed) {

        private static final String ALL = "all";

        public String value() {
            return person == null ? ALL : person.toString();
        }
    }

    /**
     * What the viewer has begun to say.
     *
     * @param edition null where nothing was ever kept
     * @param kept null where nothing is
     */
    record Draft(
            DraftWords words,
            @Nullable Integer edition,
            @Nullable Kept kept) {}

    /** In a mentorship of two nothing is to be chosen. */
    public boolean chooses() {
        return choices.size() > 1;
    }

    /** What the form says, where it may be said. */
    Optional<Choice> choice(@Nullable String to) {
        return choices.stream()
                .filter(choice ->
                        !chooses() || (choice.allowed() && choice.value().equals(to)))
                .findFirst();
    }

    public boolean none() {
        return number == 1 && days.isEmpty();
    }

    public @Nullable MessageId firstUnread() {
        return days.stream()
                .flatMap(day -> day.lines().stream())
                .filter(Line::unread)
                .map(Line::id)
                .findFirst()
                .orElse(null);
    }
}
