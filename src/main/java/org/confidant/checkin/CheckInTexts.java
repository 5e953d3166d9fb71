package org.confidant.checkin;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.confidant.agreement.Standing;
import org.confidant.goal.GoalCard;
import org.confidant.people.Viewer;
import org.confidant.reading.Kept;
import org.confidant.reading.Names;
import org.confidant.shared.GoalId;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/** What was said in check-ins, as far as the viewer may read it: the vault decides, not the page. */
record CheckInTexts(Viewer viewer, Standing standing, Map<GoalId, GoalCard> goals, Map<SealedId, Kept> texts) {

    Stream<CheckInPage.Entry> entry(CheckInRow row) {
        return open(row.words())
                .map(kept -> new CheckInPage.Entry(
                        row.id(),
                        kept,
                        row.goal() == null ? null : goals.get(row.goal()),
                        kept.as(CheckInWords.class),
                        row.acknowledgedAt(),
                        answer(row),
                        CheckInPermissions.of(standing).acknowledges(row),
                        !kept.slip()));
    }

    /** @param rows newest first, of those whose trend the viewer sees */
    List<MenteeTrend> trends(List<CheckInRow> rows, UnaryOperator<String> say) {
        var byAuthor = rows.stream().collect(groupingBy(CheckInRow::author, LinkedHashMap::new, toList()));
        return byAuthor.entrySet().stream()
                .map(one -> MenteeTrend.of(name(one.getKey(), one.getValue()), days(one.getValue()), say))
                .filter(trend -> !trend.lines().isEmpty())
                .toList();
    }

    private List<MenteeTrend.Day> days(List<CheckInRow> rows) {
        return rows.stream()
                .flatMap(row -> open(row.words())
                        .map(kept -> new MenteeTrend.Day(
                                row.writtenAt().atZone(viewer.zone()).toLocalDate(),
                                kept.as(CheckInWords.class).readings())))
                .collect(collectingAndThen(toList(), CheckInTexts::oldestFirst));
    }

    private static List<MenteeTrend.Day> oldestFirst(List<MenteeTrend.Day> days) {
        Collections.reverse(days);
        return days;
    }

    private String name(PersonId author, List<CheckInRow> rows) {
        return author.equals(viewer.id())
                ? ""
                : rows.stream()
                        .flatMap(row -> open(row.words()))
                        .flatMap(kept -> Stream.ofNullable(kept.author()))
                        .map(Names::given)
                        .findFirst()
                        .orElse("");
    }

    private CheckInPage.@Nullable Answer answer(CheckInRow row) {
        return Stream.ofNullable(row.answer())
                .flatMap(this::open)
                .map(kept -> new CheckInPage.Answer(
                        kept, kept.as(AcknowledgementWords.class).words()))
                .findFirst()
                .orElse(null);
    }

    private Stream<Kept> open(SealedId id) {
        return Stream.ofNullable(texts.get(id));
    }
}
