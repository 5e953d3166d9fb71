package org.confidant.contact;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.confidant.audit.AuditService;
import org.confidant.mentorship.MentorshipCard;
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
public class HoldService {

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
        keep(new Hold(mentorship, viewer.id(), reason, until));
    }

    private static @Nullable LocalDate day(@Nullable Instant at, Viewer viewer) {
        return at == null ? null : at.atZone(viewer.zone()).toLocalDate();
    }

    /**
     * The same of several; one that is not of the program, or with which there is nothing to wait, is passed over.
     *
     * @throws NotVisibleException when the viewer does not coordinate the program
     */
    public Outcome hold(
            Viewer viewer, ProgramId id, Collection<MentorshipId> several, HoldReason reason, LocalDate until) {
        programs.requireCoordinator(viewer, id);
        var cards = mentorships.among(viewer, id, several);
        var ending = notices.ending(cards.stream().map(MentorshipCard::id).toList());
        return Outcome.of(several, cards, card -> {
            if (card.state() == MentorshipState.ENDED) {
                return Outcome.ENDED;
            }
            if (!ending.contains(card.id())) {
                return "contact.skipped.far";
            }
            keep(new Hold(card.id(), viewer.id(), reason, until));
            return null;
        });
    }

    /** The last one asked for in each, which may be over; without a viewer, in one statement. */
    @Transactional(readOnly = true)
    public Map<MentorshipId, Hold> latest(Collection<MentorshipId> ids) {
        return holds.latest(ids);
    }

    /** Whether a coordinator can wait until that day. */
    public boolean allows(Viewer viewer, LocalDate until) {
        return HoldForm.inRange(until, today(viewer));
    }

    private void keep(Hold hold) {
        holds.insert(hold, clock.instant());
        audit.record(hold.coordinator(), "mentorship.held", hold.mentorship().toString(), Map.of());
    }

    public LocalDate today(Viewer viewer) {
        return viewer.today(clock);
    }
}
