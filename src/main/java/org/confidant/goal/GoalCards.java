package org.confidant.goal;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.confidant.goal.GoalQueries.EntryRow;
import org.confidant.goal.GoalQueries.GoalRow;
import org.confidant.people.Viewer;
import org.confidant.reading.Kept;
import org.confidant.reading.KeptTexts;
import org.confidant.shared.GoalId;
import org.confidant.shared.SealedId;
import org.springframework.stereotype.Component;

/** Opens goals and their entries for a viewer. What they may not read is not there: not as a row, a number or a point. */
@Component
class GoalCards {

    private final GoalQueries queries;
    private final KeptTexts texts;

    GoalCards(GoalQueries queries, KeptTexts texts) {
        this.queries = queries;
        this.texts = texts;
    }

    List<Opened> open(Viewer viewer, List<GoalRow> rows) {
        var entries = queries.entries(rows.stream().map(GoalRow::id).toList());
        var kept = texts.of(
                viewer,
                Stream.concat(
                                rows.stream().map(GoalRow::wording),
                                entries.stream().map(EntryRow::words))
                        .toList());
        var byGoal = entries.stream()
                .filter(entry -> kept.containsKey(entry.words()))
                .map(entry -> Entry.of(entry, Objects.requireNonNull(kept.get(entry.words()))))
                .collect(groupingBy(Entry::goal));
        return rows.stream()
                .flatMap(row -> opened(row, kept, byGoal.getOrDefault(row.id(), List.of())).stream())
                .toList();
    }

    private static Optional<Opened> opened(GoalRow row, Map<SealedId, Kept> kept, List<Entry> entries) {
        return Optional.ofNullable(row.wording())
                .map(kept::get)
                .map(text -> new Opened(card(row, text, entries), entries));
    }

    private static GoalCard card(GoalRow row, Kept kept, List<Entry> entries) {
        var wording = kept.as(GoalWording.class);
        var last = entries.stream().findFirst();
        return new GoalCard(
                row.id(),
                row.mentorship(),
                row.mentee(),
                row.state(),
                kept,
                wording,
                last.map(entry -> entry.words().value()).orElse(wording.start()),
                last.map(entry -> entry.kept().at()).orElse(null),
                row.targetOn(),
                row.setAt());
    }

    /** A goal with the entries that the viewer may read, newest first. */
    record Opened(GoalCard card, List<Entry> entries) {}

    record Entry(GoalId goal, Kept kept, EntryWords words) {

        static Entry of(EntryRow row, Kept kept) {
            return new Entry(row.goal(), kept, kept.as(EntryWords.class));
        }
    }
}
