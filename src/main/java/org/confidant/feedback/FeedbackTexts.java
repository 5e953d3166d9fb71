package org.confidant.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confidant.agreement.Standing;
import org.confidant.reading.Kept;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/** What was said in the feedback of a mentorship, as far as the viewer may read it: the vault decides, not the page. */
record FeedbackTexts(
        Standing standing,
        Map<PersonId, String> names,
        Map<FeedbackId, List<Answered>> answers,
        Map<SealedId, Kept> texts) {

    Stream<FeedbackPage.Entry> entry(FeedbackRow row) {
        return open(row.words())
                .map(kept -> new FeedbackPage.Entry(
                        row.id(),
                        kept,
                        row.receiver().equals(standing.viewer()) ? "" : names.getOrDefault(row.receiver(), ""),
                        standing.mentors(row.giver()),
                        row.kind() == FeedbackKind.FEEDBACK ? kept.as(FeedbackWords.class) : null,
                        row.kind() == FeedbackKind.THANKS
                                ? kept.as(ThanksWords.class).words()
                                : null,
                        row.acknowledgedAt(),
                        takeaway(row),
                        answers.getOrDefault(row.id(), List.of()).stream()
                                .flatMap(this::answer)
                                .toList(),
                        FeedbackPermissions.of(standing).acknowledges(standing, row)));
    }

    Stream<FeedbackPage.Request> request(RequestRow row, LocalDate today) {
        var mine = row.asker().equals(standing.viewer());
        return open(row.words())
                .map(kept -> new FeedbackPage.Request(
                        row.id(),
                        row.asker(),
                        kept,
                        kept.as(RequestWords.class).about(),
                        mine,
                        names.getOrDefault(mine ? row.asked() : row.asker(), ""),
                        row.dueOn(),
                        row.dueOn().isBefore(today)));
    }

    private Stream<FeedbackPage.Answer> answer(Answered answer) {
        return open(answer.wordsId())
                .map(kept -> new FeedbackPage.Answer(
                        kept, kept.as(AnswerWords.class).words(), standing.mentors(answer.authorId())));
    }

    private FeedbackPage.@Nullable Answer takeaway(FeedbackRow row) {
        return Stream.ofNullable(row.takeaway())
                .flatMap(this::open)
                .map(kept -> new FeedbackPage.Answer(
                        kept, kept.as(AcknowledgementWords.class).takeaway(), standing.mentors(row.receiver())))
                .findFirst()
                .orElse(null);
    }

    private Stream<Kept> open(SealedId id) {
        return Stream.ofNullable(texts.get(id));
    }
}
