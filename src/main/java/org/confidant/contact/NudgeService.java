package org.confidant.contact;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.RelationState;
import org.confidant.audit.AuditService;
import org.confidant.meeting.MeetingHistory;
import org.confidant.meeting.MeetingService;
import org.confidant.mentorship.MentorshipCard;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.Participant;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a coordinator ask all of a mentorship, in words that are the same for everybody, whether their next date is planned. */
@Service
@Transactional
public class NudgeService {

    /** Whoever was asked is not asked again before. */
    static final Duration REST = Duration.ofDays(7);

    private final ProgramService programs;
    private final MentorshipService mentorships;
    private final AgreementService agreements;
    private final MeetingService meetings;
    private final PeopleService people;
    private final NudgeQueries nudges;
    private final AuditService audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NudgeService(
            ProgramService programs,
            MentorshipService mentorships,
            AgreementService agreements,
            MeetingService meetings,
            PeopleService people,
            NudgeQueries nudges,
            AuditService audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.programs = programs;
        this.mentorships = mentorships;
        this.agreements = agreements;
        this.meetings = meetings;
        this.people = people;
        this.nudges = nudges;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One that is not of the program, or in which there is nothing to ask, is passed over.
     *
     * @throws NotVisibleException when the viewer does not coordinate the program
     */
    public Outcome nudge(Viewer viewer, ProgramId id, Collection<MentorshipId> several) {
        programs.requireCoordinator(viewer, id);
        return Outcome.of(several, mentorships.among(viewer, id, several), card -> nudge(viewer, card));
    }

    /** One after the other, each held meanwhile: two coordinators do not ask the same at once. */
    private @Nullable String nudge(Viewer viewer, MentorshipCard card) {
        var id = mentorships.lock(card.id()).id();
        var refused = refusal(id);
        if (refused != null) {
            return refused;
        }
        var here = here(card);
        if (here.isEmpty()) {
            return "contact.skipped.nobody";
        }
        nudges.insert(id, viewer.id(), here.size(), clock.instant());
        events.publishEvent(new DateAsked(id, clock.instant(), here));
        audit.record(viewer.id(), "mentorship.nudged", id.toString(), Map.of());
        return null;
    }

    private @Nullable String refusal(MentorshipId id) {
        var one = List.of(id);
        return switch (agreements.statesOf(one).getOrDefault(id, RelationState.UNSIGNED)) {
            case ENDED -> Outcome.ENDED;
            case PAUSED -> "contact.skipped.paused";
            case UNSIGNED -> "contact.skipped.unsigned";
            case IN_FORCE, LAPSED -> {
                if (meetings.history(one).getOrDefault(id, MeetingHistory.NONE).nextPlanned() != null) {
                    yield "contact.skipped.planned";
                }
                yield nudges.since(id, clock.instant().minus(REST)) ? "contact.skipped.lately" : null;
            }
        };
    }

    private Set<PersonId> here(MentorshipCard card) {
        var all = card.participants().stream().map(Participant::person).toList();
        return people.cards(all).values().stream()
                .filter(PersonCard::active)
                .map(PersonCard::id)
                .collect(toSet());
    }
}
