package org.confidant.checkin;

import java.time.Instant;
import java.util.List;
import org.confidant.goal.GoalCard;
import org.confidant.reading.Kept;
import org.confidant.reading.RoomView;
import org.confidant.shared.CheckInId;
import org.confidant.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A mentorship's check-ins as far as they reach to the viewer: what waits for them, then newest first.
 *
 * @param trends of the viewer alone, or for a mentor of each mentee; those of whom there is something to draw
 */
record CheckInPage(RoomView room, CheckInPermissions may, List<MenteeTrend> trends, Slice<Entry> entries) {

    /** What has the page's one solid button, of those that wait for the viewer; null for none. */
    public @Nullable CheckInId first() {
        return entries.rows().stream()
                .filter(Entry::waiting)
                .map(Entry::id)
                .findFirst()
                .orElse(null);
    }

    /**
     * @param goal that it is about; null for none that the viewer knows of
     * @param answer what the mentor said with their acknowledgement; null for nothing that the viewer reads
     * @param waiting whether the viewer can acknowledge it
     * @param shared whether anybody but its author reads it
     */
    record Entry(
            CheckInId id,
            Kept kept,
            @Nullable GoalCard goal,
            CheckInWords words,
            @Nullable Instant acknowledgedAt,
            @Nullable Answer answer,
            boolean waiting,
            boolean shared) {

        public List<Reading> readings() {
            return List.of(Reading.values()).stream()
                    .filter(words.readings()::containsKey)
                    .toList();
        }

        /** How the viewer may respond. */
        public Advice advice() {
            return Advice.to(words);
        }
    }

    record Answer(Kept kept, String words) {}
}
