package org.confidant.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.confidant.agreement.AgreementInForce;
import org.confidant.meeting.MeetingWords.Place;
import org.confidant.people.Viewer;
import org.confidant.reading.KeptTexts;
import org.confidant.shared.RoutineId;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door for what recurs: each time is a meeting like any other, which is moved, called off and logged by itself. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Occurrences {

    private static final int PLANNED_ALONE = 1;

    private final MeetingRepository meetings;
    private final MeetingQueries queries;
    private final MeetingVault vault;
    private final KeptTexts texts;

    Occurrences(MeetingRepository meetings, MeetingQueries queries, MeetingVault vault, KeptTexts texts) {
        this.meetings = meetings;
        this.queries = queries;
        this.vault = vault;
        this.texts = texts;
    }

    /** Plans one without telling anybody: whoever sets a routine up tells of all at once. */
    public void plan(AgreementInForce agreement, Recurrence of, Plan plan, @Nullable SealedId place) {
        meetings.save(Meeting.recurring(agreement, of, plan, place));
    }

    /** All that the routine brought, whatever became of it. */
    public List<Occurrence> of(RoutineId routine) {
        return meetings.findByRoutineId(routine).stream()
                .map(one -> new Occurrence(
                        one.card(), Objects.requireNonNull(one.recurrence()).occurrence()))
                .toList();
    }

    /** Calls off what lies ahead and nobody has moved or written for. */
    public void callOffUntouched(AgreementInForce agreement, RoutineId routine) {
        meetings.findByRoutineId(routine).stream()
                .filter(one -> one.card().planned() && one.startsAt().isAfter(agreement.at()))
                .filter(one -> one.changes().size() == PLANNED_ALONE
                        && queries.items(one.id()).isEmpty())
                .forEach(one -> one.cancel(agreement, null));
    }

    /** The place of all of them, sealed; null where it is blank. */
    public @Nullable SealedId seal(AgreementInForce agreement, String place) {
        return vault.place(agreement, place);
    }

    /** The place, where the viewer may read it. */
    public Optional<String> place(Viewer viewer, @Nullable SealedId place) {
        return texts.of(viewer, Optional.ofNullable(place).stream().toList()).values().stream()
                .findFirst()
                .map(kept -> kept.as(Place.class).text());
    }
}
