package org.confidant.web;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.RelationState;
import org.confidant.mentorship.Invitee;
import org.confidant.mentorship.MentorshipCard;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.MentorshipState;
import org.confidant.mentorship.Participant;
import org.confidant.mentorship.ProposalCard;
import org.confidant.mentorship.ProposalService;
import org.confidant.mentorship.ProposalState;
import org.confidant.people.Viewer;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.Place;
import org.confidant.program.ProgramCard;
import org.confidant.program.ProgramService;
import org.confidant.web.Need.Kind;
import org.springframework.stereotype.Component;

/** What waits for the viewer in the programs they coordinate: counts and states, never a word of a mentorship. */
@Component
class CoordinatorNeeds {

    private final ProgramService programs;
    private final ProposalService proposals;
    private final MentorshipService mentorships;
    private final AgreementService agreements;

    CoordinatorNeeds(
            ProgramService programs,
            ProposalService proposals,
            MentorshipService mentorships,
            AgreementService agreements) {
        this.programs = programs;
        this.proposals = proposals;
        this.mentorships = mentorships;
        this.agreements = agreements;
    }

    List<Need> of(Viewer viewer) {
        return programs.coordinatedBy(viewer).stream()
                .flatMap(program -> of(viewer, program).stream())
                .toList();
    }

    private List<Need> of(Viewer viewer, ProgramCard program) {
        var path = "/programs/" + program.id();
        var enrolled = programs.enrollments(viewer, program.id());
        if (enrolled.isEmpty()) {
            return List.of(Need.of(Kind.ENROL, path + "/enrollments", program.name()));
        }
        var running = mentorships.inProgram(viewer, program.id()).stream()
                .filter(card -> card.state() != MentorshipState.ENDED)
                .toList();
        var open = proposals.inProgram(viewer, program.id()).stream()
                .filter(card -> card.state() == ProposalState.OPEN)
                .toList();
        var needs = new ArrayList<Need>();
        count(needs, Kind.PAIR, path + "/proposals", unpaired(enrolled, running, open), program);
        count(needs, Kind.UNANSWERED, path + "/proposals", open.size(), program);
        count(needs, Kind.UNSIGNED, path + "/mentorships", unsigned(running), program);
        return needs;
    }

    private static void count(List<Need> needs, Kind kind, String path, long count, ProgramCard program) {
        if (count > 0) {
            needs.add(Need.of(kind, path, count, program.name()));
        }
    }

    private static long unpaired(List<EnrollmentCard> enrolled, List<MentorshipCard> running, List<ProposalCard> open) {
        var taken = Stream.concat(
                        running.stream()
                                .flatMap(card -> card.participants().stream())
                                .map(Participant::person),
                        open.stream().flatMap(card -> card.invitees().stream()).map(Invitee::person))
                .collect(toSet());
        return enrolled.stream()
                .filter(card -> card.place() == Place.MENTEE && !taken.contains(card.person()))
                .count();
    }

    private long unsigned(List<MentorshipCard> running) {
        return agreements.statesOf(running.stream().map(MentorshipCard::id).toList()).values().stream()
                .filter(state -> state == RelationState.UNSIGNED)
                .count();
    }
}
