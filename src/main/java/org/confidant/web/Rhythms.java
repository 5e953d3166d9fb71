package org.confidant.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.confidant.agreement.RelationState;
import org.confidant.agreement.TermsInForce;
import org.confidant.cadence.Cadence;
import org.confidant.cadence.Rhythm;
import org.confidant.meeting.MeetingHistory;
import org.confidant.mentorship.Rest;
import org.confidant.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the agreed rhythm is kept, on the calendar of whoever asks. */
@Component
class Rhythms {

    private final Clock clock;

    Rhythms(Clock clock) {
        this.clock = clock;
    }

    /** Empty while nothing is due: before the signatures, in a pause, after the end. */
    Optional<Cadence> of(
            RelationState state,
            @Nullable TermsInForce terms,
            MeetingHistory history,
            @Nullable List<Rest> rests,
            Viewer viewer) {
        if (terms == null || state == RelationState.PAUSED || state == RelationState.ENDED) {
            return Optional.empty();
        }
        var held = history.held().stream().map(MeetingHistory.Held::startedAt).toList();
        var rhythm = Rhythm.of(terms, held, history.nextPlanned(), rests == null ? List.of() : rests, viewer.zone());
        return Optional.of(Cadence.of(rhythm, clock.instant(), viewer.zone()));
    }
}
