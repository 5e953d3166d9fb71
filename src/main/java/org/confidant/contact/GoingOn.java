package org.confidant.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.ReaffirmationService;
import org.confidant.meeting.MeetingService;
import org.confidant.meeting.Plan;
import org.confidant.people.Viewer;
import org.confidant.reading.Rooms;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets participants say that they go on, and plans the meeting that all of them have agreed to with it. */
@Service
@Transactional
class GoingOn {

    private final AgreementService agreements;
    private final ReaffirmationService reaffirmations;
    private final MeetingService meetings;
    private final Rooms rooms;
    private final Clock clock;

    GoingOn(
            AgreementService agreements,
            ReaffirmationService reaffirmations,
            MeetingService meetings,
            Rooms rooms,
            Clock clock) {
        this.agreements = agreements;
        this.reaffirmations = reaffirmations;
        this.meetings = meetings;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** @throws NotVisibleException when the viewer takes no part in it */
    @Transactional(readOnly = true)
    ReaffirmationPage page(Viewer viewer, MentorshipId id) {
        var standing = agreements.standing(viewer, id);
        return new ReaffirmationPage(
                rooms.of(viewer, id, standing.people()),
                standing,
                rooms.others(viewer, Map.of(id, standing.people())).getOrDefault(id, ""),
                reaffirmations.openOf(List.of(id)).get(id),
                viewer.zone().getId());
    }

    /**
     * @param meet when they would meet, after a lapse; null at a checkpoint
     * @return whether with this all have said so
     * @throws RefusedException when nobody is asked, or the viewer has said so
     */
    boolean goOn(Viewer viewer, MentorshipId id, @Nullable Instant meet) {
        var terms = Objects.requireNonNull(agreements.standing(viewer, id).terms());
        reaffirmations
                .goOn(viewer, id, meet)
                .ifPresent(start -> meetings.plan(viewer, id, new Plan(start, terms.meetingMinutes(), "")));
        return !reaffirmations.openOf(List.of(id)).containsKey(id);
    }

    Instant now() {
        return clock.instant();
    }
}
