package org.confidant.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.confidant.agreement.Standing;
import org.confidant.meeting.MeetingPage.Written;
import org.confidant.meeting.MeetingQueries.ItemRow;
import org.confidant.meeting.MeetingWords.AgendaItem;
import org.confidant.meeting.MeetingWords.Note;
import org.confidant.meeting.MeetingWords.Place;
import org.confidant.meeting.MeetingWords.Reason;
import org.confidant.reading.Kept;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/**
 * What was written about a meeting, as far as its reader may read it.
 *
 * @param kept the texts that were opened; what is absent does not exist for the reader
 */
record MeetingTexts(Meeting meeting, Standing standing, List<ItemRow> rows, Map<SealedId, Kept> kept) {

    /** All that there is to open. */
    static List<SealedId> of(Meeting meeting, List<ItemRow> rows) {
        var clear = Stream.of(Optional.ofNullable(meeting.place()), Optional.ofNullable(meeting.reason()));
        var why = meeting.changes().stream().map(change -> Optional.ofNullable(change.reasonId()));
        return Stream.concat(
                        Stream.concat(clear, why).flatMap(Optional::stream),
                        rows.stream().map(ItemRow::words))
                .toList();
    }

    /** Where they meet; null where nobody said. */
    @Nullable
    Written place() {
        return find(meeting.place())
                .map(text -> written(text, null, text.as(Place.class).text()))
                .orElse(null);
    }

    /** Why no next meeting is planned. */
    @Nullable
    Written reason() {
        return reason(meeting.reason());
    }

    /** A reason; null where there is none. */
    @Nullable
    Written reason(@Nullable SealedId id) {
        return find(id).map(text -> written(text, null, text.as(Reason.class).text()))
                .orElse(null);
    }

    List<Written> agenda() {
        return readable(MeetingItem.Sort.AGENDA)
                .map(text -> {
                    var item = text.as(AgendaItem.class);
                    return written(text, item.kind(), item.text());
                })
                .toList();
    }

    List<Written> notes() {
        return readable(MeetingItem.Sort.NOTE)
                .map(text -> written(text, null, text.as(Note.class).text()))
                .toList();
    }

    private Stream<Kept> readable(MeetingItem.Sort sort) {
        return rows.stream().filter(row -> row.sort() == sort).flatMap(row -> Stream.ofNullable(kept.get(row.words())));
    }

    private Optional<Kept> find(@Nullable SealedId id) {
        return Optional.ofNullable(id).map(kept::get);
    }

    private Written written(Kept text, @Nullable AgendaKind kind, String words) {
        return new Written(text, kind, words, standing.mentors(text.text().author()));
    }
}
