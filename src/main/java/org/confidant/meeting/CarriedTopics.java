package org.confidant.meeting;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.confidant.agreement.Standing;
import org.confidant.meeting.MeetingQueries.ItemRow;
import org.confidant.meeting.MeetingWords.AgendaItem;
import org.confidant.people.Viewer;
import org.confidant.reading.Kept;
import org.confidant.reading.KeptTexts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Suggests what stood on the agenda of the last meeting, for the next one: an item is carried over to that. */
@Component
@Order(1)
class CarriedTopics implements TopicRule {

    private final MeetingQueries queries;
    private final KeptTexts texts;
    private final Clock clock;

    CarriedTopics(MeetingQueries queries, KeptTexts texts, Clock clock) {
        this.queries = queries;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Topic> topics(Viewer viewer, Standing standing, MeetingCard meeting) {
        var next = queries.next(viewer.id(), standing.mentorship(), clock.instant());
        return next.filter(meeting::equals)
                .flatMap(is -> queries.lastHeld(viewer.id(), standing.mentorship()))
                .map(last -> left(viewer, last, meeting))
                .orElse(List.of());
    }

    private List<Topic> left(Viewer viewer, MeetingCard last, MeetingCard meeting) {
        var there = queries.items(meeting.id()).stream()
                .flatMap(row -> Stream.ofNullable(row.origin()))
                .collect(toSet());
        var left = queries.items(last.id()).stream()
                .filter(row -> row.origin() != null && !there.contains(row.origin()))
                .map(ItemRow::words)
                .toList();
        var kept = texts.of(viewer, left);
        return left.stream()
                .flatMap(words -> Stream.ofNullable(kept.get(words)))
                .map(text -> topic(text, last))
                .toList();
    }

    private static Topic topic(Kept text, MeetingCard last) {
        var item = text.as(AgendaItem.class);
        return Topic.carried(item.kind(), text, item.text(), last.id());
    }
}
