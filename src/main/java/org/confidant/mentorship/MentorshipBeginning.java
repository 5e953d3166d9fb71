package org.confidant.mentorship;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.confidant.audit.AuditService;
import org.confidant.mentorship.ToldCircumstances.Told;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.Place;
import org.confidant.program.ProgramService;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.vault.Scope;
import org.confidant.vault.Seat;
import org.confidant.vault.SpaceKind;
import org.confidant.vault.VaultService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Begins a mentorship from a proposal that all have accepted: room is counted again, now that it is held, and whoever left or came to
 * report to another since they were asked keeps it from beginning.
 */
@Component
class MentorshipBeginning {

    private final MentorshipRepository mentorships;
    private final MentorshipQueries queries;
    private final ProgramService programs;
    private final PeopleService people;
    private final ToldCircumstances circumstances;
    private final VaultService vault;
    private final AuditService audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MentorshipBeginning(
            MentorshipRepository mentorships,
            MentorshipQueries queries,
            ProgramService programs,
            PeopleService people,
            ToldCircumstances circumstances,
            VaultService vault,
            AuditService audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mentorships = mentorships;
        this.queries = queries;
        this.programs = programs;
        this.people = people;
        this.circumstances = circumstances;
        this.vault = vault;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RefusedException when something keeps it from beginning; nothing is written then */
    MentorshipId begin(ProposalCard proposal, Viewer by) {
        if (programs.require(proposal.program()).over(by.today(clock))) {
            throw RefusedException.notNow("program.refused.over");
        }
        var places = requireRoom(proposal);
        requireStillPossible(proposal, places);
        var space = vault.open(SpaceKind.MENTORSHIP, ceiling(proposal));
        proposal.accepted().forEach(invitee -> vault.admit(space, invitee.person(), Seat.PARTICIPANT));
        programs.holdCoordinatorsOf(proposal.program()).forEach(person -> vault.admit(space, person, Seat.COORDINATOR));
        var mentorship = mentorships.saveAndFlush(new Mentorship(proposal, space, by.id(), clock.instant()));
        var mentor = mentor(proposal).person();
        proposal.accepted().stream()
                .filter(one -> one.place() == Place.MENTEE)
                .forEach(mentee -> circumstances.tell(
                        mentee.enrollment(), new Told(mentorship.id(), space, mentee.person(), mentor, null)));
        audit.recordUnnamed("mentorship.begun", mentorship.id().toString(), Map.of());
        events.publishEvent(new MentorshipBegun(
                mentorship.id(),
                proposal.accepted().stream().map(Invitee::person).toList()));
        return mentorship.id();
    }

    /** What the program allows, and never less than what all participants share. */
    private Scope ceiling(ProposalCard proposal) {
        var allowed = programs.require(proposal.program()).policy().ceiling();
        var shared = proposal.accepted().size() == 2 ? Scope.PAIR : Scope.CIRCLE;
        return shared.widerThan(allowed) ? shared : allowed;
    }

    private void requireStillPossible(ProposalCard proposal, Map<EnrollmentId, EnrollmentCard> places) {
        var mentor = mentor(proposal);
        var cards =
                people.cards(proposal.accepted().stream().map(Invitee::person).toList());
        var line = people.reportingLineOf(mentor.person());
        var apart = queries.keptApartFrom(mentor.person());
        proposal.accepted().stream()
                .filter(one -> one.place() == Place.MENTEE)
                .map(mentee -> new PairingRule.Pair(
                        place(places, mentor),
                        place(places, mentee),
                        Load.NONE,
                        Load.NONE,
                        !(here(cards, mentor) && here(cards, mentee)),
                        line.contains(mentee.person()),
                        apart.contains(mentee.person()),
                        false,
                        false,
                        Set.of()))
                .flatMap(pair -> PairingRule.firstRefusal(PairingRule.STILL, pair).stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw RefusedException.notNow(refusal.sinceKey());
                });
    }

    private static boolean here(Map<PersonId, PersonCard> cards, Invitee invitee) {
        return Optional.ofNullable(cards.get(invitee.person()))
                .filter(PersonCard::active)
                .isPresent();
    }

    private static EnrollmentCard place(Map<EnrollmentId, EnrollmentCard> places, Invitee invitee) {
        return Objects.requireNonNull(places.get(invitee.enrollment()));
    }

    private static Invitee mentor(ProposalCard proposal) {
        return proposal.accepted().stream()
                .filter(one -> one.place() == Place.MENTOR)
                .findFirst()
                .orElseThrow();
    }

    private Map<EnrollmentId, EnrollmentCard> requireRoom(ProposalCard proposal) {
        var coming = proposal.accepted();
        var ids = coming.stream().map(Invitee::enrollment).toList();
        if (queries.lockEnrollments(ids) < ids.size()) {
            throw RefusedException.notNow("mentorship.refused.left");
        }
        var places = programs.enrollments(ids);
        var loads = queries.loads(proposal.program(), clock.instant());
        var mentees =
                (int) coming.stream().filter(one -> one.place() == Place.MENTEE).count();
        for (var invitee : coming) {
            var enrollment = place(places, invitee);
            var needed = invitee.place() == Place.MENTOR ? mentees : 1;
            if (!loads.getOrDefault(invitee.enrollment(), Load.NONE).leaves(needed, enrollment.capacity())) {
                throw RefusedException.notNow("mentorship.refused.full");
            }
        }
        return places;
    }
}
