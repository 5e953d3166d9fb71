package org.confidant.conversation;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.confidant.agreement.Standing;
import org.confidant.conversation.ConversationPage.Day;
import org.confidant.conversation.ConversationPage.Line;
import org.confidant.people.Viewer;
import org.confidant.reading.Kept;
import org.confidant.reading.LockView;
import org.confidant.shared.SealedId;

/**
 * Messages as their reader meets them, as far as they may read them.
 *
 * @param shared who reads what is said to all
 * @param kept the texts that were opened; what is absent does not exist for the reader
 */
record Letters(Viewer viewer, Standing standing, LockView shared, Map<SealedId, Kept> kept) {

    /** Oldest first, and so the days. */
    List<Day> days(List<MessageRow> newestFirst) {
        var rows = new ArrayList<>(newestFirst);
        Collections.reverse(rows);
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(kept.get(row.words())).map(text -> line(row, text)))
                .collect(groupingBy(this::date, LinkedHashMap::new, collectingAndThen(toList(), List::copyOf)))
                .entrySet()
                .stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    private LocalDate date(Line line) {
        return LocalDate.ofInstant(line.kept().at(), viewer.zone());
    }

    private Line line(MessageRow row, Kept text) {
        return new Line(
                row.id(),
                text,
                text.as(MessageWords.class).text(),
                standing.mentors(text.text().author()),
                row.unread(),
                !isShared(text.lock()));
    }

    /** The same people, in whatever order. */
    private boolean isShared(LockView lock) {
        return lock.scope() == shared.scope() && Set.copyOf(lock.names()).equals(Set.copyOf(shared.names()));
    }
}
