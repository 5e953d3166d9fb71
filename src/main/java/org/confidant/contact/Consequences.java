package org.confidant.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.confidant.agreement.ReaffirmationReason;
import org.confidant.agreement.ReaffirmationService;
import org.confidant.cadence.CadenceState;
import org.confidant.mentorship.MentorshipCard;
import org.confidant.mentorship.MentorshipService;
import org.springframework.stereotype.Component;

/** What follows from what was noticed, beside that somebody is told: a question to all, and after long inactivity the end. */
@Component
class Consequences {

    /** Between telling them that nothing has happened for long, and the end. */
    static final Duration WARNING = Duration.ofDays(7);

    private final ReaffirmationService reaffirmations;
    private final MentorshipService mentorships;
    private final NoticeQueries notices;
    private final HoldQueries holds;
    private final Clock clock;

    Consequences(
            ReaffirmationService reaffirmations,
            MentorshipService mentorships,
            NoticeQueries notices,
            HoldQueries holds,
            Clock clock) {
        this.reaffirmations = reaffirmations;
        this.mentorships = mentorships;
        this.notices = notices;
        this.holds = holds;
        this.clock = clock;
    }

    /** @return whether there is something to tell: who is asked already is not told once more that they are */
    boolean ask(Notice notice) {
        if (notice.subject() == Subject.MEETING && notice.state() == CadenceState.LAPSED) {
            reaffirmations.ask(notice.mentorship(), ReaffirmationReason.LAPSE, clock.instant());
            return true;
        }
        return notice.subject() != Subject.CHECKPOINT
                || notice.state() != CadenceState.DUE
                || reaffirmations.ask(notice.mentorship(), ReaffirmationReason.CHECKPOINT, clock.instant());
    }

    /**
     * Those who were told so many days ago that nothing happens, and in which nothing has happened since, unless a coordinator asks to
     * wait.
     *
     * @param cards all of them looked at just now
     */
    void conclude(List<MentorshipCard> cards) {
        var ids = cards.stream().map(MentorshipCard::id).toList();
        var warned = notices.latest(ids).values().stream()
                .flatMap(List::stream)
                .filter(this::warnedLongAgo)
                .map(Notice::mentorship)
                .toList();
        if (warned.isEmpty()) {
            return;
        }
        var held = holds.latest(warned);
        var today = LocalDate.now(clock);
        warned.stream()
                .filter(id -> !held.containsKey(id) || held.get(id).until().isBefore(today))
                .forEach(mentorships::conclude);
    }

    private boolean warnedLongAgo(Notice notice) {
        return notice.subject() == Subject.INACTIVITY
                && notice.state() == CadenceState.DUE
                && !clock.instant().isBefore(notice.noticedAt().plus(WARNING));
    }
}
