package org.confidant.mentorship;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.confidant.audit.AuditService;
import org.confidant.program.Place;
import org.confidant.program.ProgramService;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SpaceId;
import org.confidant.vault.Scope;
import org.confidant.vault.Sealing;
import org.confidant.vault.Seat;
import org.confidant.vault.SpaceKind;
import org.confidant.vault.VaultService;
import org.springframework.stereotype.Component;

/** Begins a mentorship from a proposal that all have accepted: room is counted again, now that it is held. */
@Component
class MentorshipBeginning {

    private final MentorshipRepository mentorships;
    private final MentorshipQueries queries;
    private final ProgramService programs;
    private final VaultService vault;
    private final AuditService audit;
    private final Clock clock;

    MentorshipBeginning(
            MentorshipRepository mentorships,
            MentorshipQueries queries,
            ProgramService programs,
            VaultService vault,
            AuditService audit,
            Clock clock) {
        this.mentorships = mentorships;
        this.queries = queries;
        this.programs = programs;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    MentorshipId begin(ProposalCard proposal, PersonId by) {
        requireRoom(proposal);
        var space = vault.open(SpaceKind.MENTORSHIP, ceiling(proposal));
        proposal.accepted().forEach(invitee -> vault.admit(space, invitee.person(), Seat.PARTICIPANT));
        programs.holdCoordinatorsOf(proposal.program()).forEach(person -> vault.admit(space, person, Seat.COORDINATOR));
        var mentorship = mentorships.saveAndFlush(new Mentorship(proposal, space, by, clock.instant()));
        proposal.accepted().stream()
                .filter(one -> one.place() == Place.MENTEE)
                .forEach(mentee -> tellCircumstances(mentee, proposal, space, mentorship.id()));
        audit.recordUnnamed("mentorship.begun", mentorship.id().toString(), Map.of());
        return mentorship.id();
    }

    /** What a mentee wrote for whoever becomes their mentor is theirs to read now, and nobody else's. */
    private void tellCircumstances(Invitee mentee, ProposalCard proposal, SpaceId space, MentorshipId id) {
        var mentor = proposal.accepted().stream()
                .filter(one -> one.place() == Place.MENTOR)
                .findFirst()
                .orElseThrow();
        programs.circumstances(mentee.enrollment())
                .map(words -> vault.seal(new Sealing(
                        space, mentee.person(), Scope.PAIR, mentor.person(), "mentorship.circumstances", words)))
                .ifPresent(told -> queries.keepCircumstances(id, mentee.person(), told));
    }

    /** What the program allows, and never less than what all participants share. */
    private Scope ceiling(ProposalCard proposal) {
        var allowed = programs.require(proposal.program()).policy().ceiling();
        var shared = proposal.accepted().size() == 2 ? Scope.PAIR : Scope.CIRCLE;
        return shared.widerThan(allowed) ? shared : allowed;
    }

    private void requireRoom(ProposalCard proposal) {
        var coming = proposal.accepted();
        var ids = coming.stream().map(Invitee::enrollment).toList();
        if (queries.lockEnrollments(ids) < ids.size()) {
            throw RefusedException.notNow("mentorship.refused.left");
        }
        var places = programs.enrollments(ids);
        var loads = queries.loads(proposal.program(), Proposal.lapsedBy(clock.instant()));
        var mentees =
                (int) coming.stream().filter(one -> one.place() == Place.MENTEE).count();
        for (var invitee : coming) {
            var enrollment = Objects.requireNonNull(places.get(invitee.enrollment()));
            var needed = invitee.place() == Place.MENTOR ? mentees : 1;
            if (!loads.getOrDefault(invitee.enrollment(), Load.NONE).leaves(needed, enrollment.capacity())) {
                throw RefusedException.notNow("mentorship.refused.full");
            }
        }
    }
}
