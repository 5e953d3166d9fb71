package org.confidant.goal;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Those that the viewer may read, each with where its newest entry says it is. */
    List<GoalCard> open(Viewer viewer, List<GoalRow> rows) {
        var last =
                queries.lastEntries(viewer.id(), rows.stream().map(GoalRow::id).toList());
        var kept = texts.of(
                viewer,
                Stream.concat(rows.stream().map(GoalRow::wording), last.stream().map(EntryRow::words))
                        .toList());
        var byGoal = opened(last, kept).collect(groupingBy(Entry::goal));
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.wording())
                        .map(kept::get)
                        .flatMap(Stream::ofNullable)
                        .map(text -> card(row, text, byGoal.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    /** The entries that the viewer may read, newest first. */
    List<Entry> entries(Viewer viewer, GoalId goal) {
        var rows = queries.entries(goal);
        var kept = texts.of(viewer, rows.stream().map(EntryRow::words).toList());
        return opened(rows, kept).toList();
    }

    private static Stream<Entry> opened(List<EntryRow> rows, Map<SealedId, Kept> kept) {
        return rows.stream()
                .filter(entry -> kept.containsKey(entry.words()))
                .map(entry -> Entry.of(entry, Objects.requireNonNull(kept.get(entry.words()))));
    }

    private static GoalCard card(GoalRow row, Kept kept, List<Entry> last) {
        var wording = kept.as(GoalWording.class);
        return new GoalCard(
                row.id(),
                row.mentorship(),
                row.mentee(),
                row.state(),
                kept,
                wording,
                values(last),
                last.stream()
                        .map(entry -> entry.kept().at())
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                row.targetOn(),
                row.setAt());
    }

    /** Of each measure what the newest of the entries says, which are in the order of their writing. */
    private static Map<Integer, BigDecimal> values(List<Entry> last) {
        var values = new HashMap<Integer, BigDecimal>();
        last.forEach(entry -> values.putAll(entry.words().values()));
        return values;
    }

    record Entry(GoalId goal, Kept kept, EntryWords words) {

        static Entry of(EntryRow row, Kept kept) {
            return new Entry(row.goal(), kept, kept.as(EntryWords.class));
        }
    }
}
