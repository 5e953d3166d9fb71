package org.confidant.contact;

import java.time.Clock;
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
     * Those who were told that it ends by now, and in which nothing has happened since, unless a coordinator asks to wait.
     *
     * @param cards all of them looked at just now
     */
    void conclude(List<MentorshipCard> cards) {
        var ids = cards.stream().map(MentorshipCard::id).toList();
        var over = notices.latest(ids).values().stream()
                .flatMap(List::stream)
                .filter(this::over)
                .map(Notice::mentorship)
                .toList();
        if (over.isEmpty()) {
            return;
        }
        var held = holds.latest(over);
        var today = LocalDate.now(clock);
        over.stream()
                .filter(id -> !held.containsKey(id) || held.get(id).until().isBefore(today))
                .forEach(mentorships::conclude);
    }

    private boolean over(Notice notice) {
        return notice.endsAt() != null && !clock.instant().isBefore(notice.endsAt());
    }
}
