package org.confidant.contact;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.confidant.audit.AuditService;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.MentorshipState;
import org.confidant.mentorship.Participant;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a coordinator wait with the conclusion of a mentorship in which nothing has happened for long. */
@Service
@Transactional
class HoldService {

    private final ProgramService programs;
    private final MentorshipService mentorships;
    private final PeopleService people;
    private final NoticeService notices;
    private final HoldQueries holds;
    private final AuditService audit;
    private final Clock clock;

    HoldService(
            ProgramService programs,
            MentorshipService mentorships,
            PeopleService people,
            NoticeService notices,
            HoldQueries holds,
            AuditService audit,
            Clock clock) {
        this.programs = programs;
        this.mentorships = mentorships;
        this.people = people;
        this.notices = notices;
        this.holds = holds;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotVisibleException when the viewer does not coordinate the program, or the mentorship is not of it */
    @Transactional(readOnly = true)
    HoldPage page(Viewer viewer, ProgramId id, MentorshipId mentorship) {
        var program = programs.requireCoordinator(viewer, id);
        var card = mentorships.requireVisible(viewer, mentorship);
        if (!card.program().equals(id)) {
            throw new NotVisibleException();
        }
        var who = people
                .cards(card.participants().stream().map(Participant::person).toList())
                .values()
                .stream()
                .map(PersonCard::name)
                .sorted()
                .collect(joining(", "));
        var announced = card.state() == MentorshipState.ENDED
                ? null
                : notices.ending(mentorship).orElse(null);
        return new HoldPage(
                program,
                mentorship,
                who,
                announced == null ? null : day(announced.noticedAt(), viewer),
                announced == null ? null : day(announced.endsAt(), viewer),
                holds.latest(List.of(mentorship)).get(mentorship));
    }

    /**
     * @param until the last day on which it is not concluded
     * @throws NotVisibleException when the viewer does not coordinate the program, or the mentorship is not of it
     * @throws RefusedException when there is nothing to wait with
     */
    void hold(Viewer viewer, ProgramId id, MentorshipId mentorship, HoldReason reason, LocalDate until) {
        page(viewer, id, mentorship).require();
        holds.insert(new Hold(mentorship, viewer.id(), reason, until), clock.instant());
        audit.record(viewer.id(), "mentorship.held", mentorship.toString(), Map.of());
    }

    private static @Nullable LocalDate day(@Nullable Instant at, Viewer viewer) {
        return at == null ? null : at.atZone(viewer.zone()).toLocalDate();
    }

    LocalDate today(Viewer viewer) {
        return viewer.today(clock);
    }
}
