package org.confidant.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.confidant.goal.DetailQueries.ChangeRow;
import org.confidant.goal.DetailQueries.CommentRow;
import org.confidant.goal.DetailQueries.MilestoneRow;
import org.confidant.people.Viewer;
import org.confidant.reading.Kept;
import org.confidant.reading.KeptTexts;
import org.confidant.shared.GoalCommentId;
import org.confidant.shared.GoalId;
import org.confidant.shared.MilestoneId;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens what stands around one goal for a viewer. What they may not read is not there. */
@Component
class GoalDetails {

    private final DetailQueries queries;
    private final KeptTexts texts;

    GoalDetails(DetailQueries queries, KeptTexts texts) {
        this.queries = queries;
        this.texts = texts;
    }

    Details of(Viewer viewer, GoalId goal, LocalDate today) {
        var milestones = queries.milestones(goal);
        var comments = queries.comments(goal);
        var replies = queries.replies(goal);
        var changes = queries.changes(viewer.id(), goal);
        var kept = texts.of(
                viewer,
                Stream.of(
                                milestones.stream().map(MilestoneRow::title),
                                comments.stream().map(CommentRow::words),
                                replies.values().stream().flatMap(List::stream),
                                changes.stream().map(ChangeRow::reason))
                        .flatMap(all -> all)
                        .toList());
        return new Details(
                milestones.stream()
                        .filter(row -> kept.containsKey(row.title()))
                        .map(row -> MilestoneCard.of(row, required(kept, row.title()), today))
                        .toList(),
                comments.stream()
                        .filter(row -> kept.containsKey(row.words()))
                        .map(row -> CommentCard.of(
                                row,
                                required(kept, row.words()),
                                replies.getOrDefault(row.id(), List.of()).stream()
                                        .filter(kept::containsKey)
                                        .map(id -> required(kept, id))
                                        .toList()))
                        .toList(),
                changes.stream().map(row -> ChangeCard.of(row, kept)).toList());
    }

    private static Kept required(Map<SealedId, Kept> kept, SealedId id) {
        return Objects.requireNonNull(kept.get(id));
    }

    record Details(List<MilestoneCard> milestones, List<CommentCard> comments, List<ChangeCard> changes) {}

    /** @param late whether its day has passed, and it is not reached */
    record MilestoneCard(
            MilestoneId id,
            Kept kept,
            String title,
            LocalDate dueOn,
            @Nullable LocalDate doneOn,
            boolean late) {

        static MilestoneCard of(MilestoneRow row, Kept kept, LocalDate today) {
            var late = row.doneOn() == null && row.dueOn().isBefore(today);
            return new MilestoneCard(row.id(), kept, kept.as(Text.class).words(), row.dueOn(), row.doneOn(), late);
        }
    }

    record CommentCard(
            GoalCommentId id,
            Kept kept,
            String words,
            boolean suggestion,
            @Nullable SuggestionAnswer answer,
            List<Reply> replies) {

        static CommentCard of(CommentRow row, Kept kept, List<Kept> replies) {
            return new CommentCard(
                    row.id(),
                    kept,
                    kept.as(Text.class).words(),
                    row.suggestion(),
                    row.answer(),
                    replies.stream()
                            .map(one -> new Reply(one, one.as(Text.class).words()))
                            .toList());
        }
    }

    record Reply(Kept kept, String words) {}

    /** @param reason null when none was asked for, or the viewer does not read it */
    record ChangeCard(GoalState state, Instant at, @Nullable Kept reason) {

        static ChangeCard of(ChangeRow row, Map<SealedId, Kept> kept) {
            return new ChangeCard(row.state(), row.at(), row.reason() == null ? null : kept.get(row.reason()));
        }

        public String why() {
            return reason == null ? "" : reason.as(Text.class).words();
        }
    }
}
