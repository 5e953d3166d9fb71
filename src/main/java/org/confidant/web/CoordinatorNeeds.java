package org.confidant.web;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.RelationState;
import org.confidant.checkin.CadenceState;
import org.confidant.meeting.MeetingHistory;
import org.confidant.meeting.MeetingService;
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
import org.confidant.shared.MentorshipId;
import org.confidant.web.Need.Kind;
import org.springframework.stereotype.Component;

/** What waits for the viewer in the programs they coordinate: counts and states, never a word of a mentorship. */
@Component
class CoordinatorNeeds {

    private static final Set<CadenceState> QUIET = EnumSet.of(CadenceState.OVERDUE, CadenceState.LAPSED);

    private final ProgramService programs;
    private final ProposalService proposals;
    private final MentorshipService mentorships;
    private final AgreementService agreements;
    private final MeetingService meetings;
    private final Rhythms rhythms;

    CoordinatorNeeds(
            ProgramService programs,
            ProposalService proposals,
            MentorshipService mentorships,
            AgreementService agreements,
            MeetingService meetings,
            Rhythms rhythms) {
        this.programs = programs;
        this.proposals = proposals;
        this.mentorships = mentorships;
        this.agreements = agreements;
        this.meetings = meetings;
        this.rhythms = rhythms;
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
        var states =
                agreements.statesOf(running.stream().map(MentorshipCard::id).toList());
        count(needs, Kind.QUIET, path + "/mentorships", quiet(viewer, states), program);
        count(needs, Kind.UNSIGNED, path + "/mentorships", unsigned(states), program);
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

    private static long unsigned(Map<MentorshipId, RelationState> states) {
        return states.values().stream()
                .filter(state -> state == RelationState.UNSIGNED)
                .count();
    }

    private long quiet(Viewer viewer, Map<MentorshipId, RelationState> states) {
        var terms = agreements.termsOf(states.keySet());
        var histories = meetings.history(states.keySet());
        var rests = mentorships.restsOf(states.keySet());
        return states.entrySet().stream()
                .map(one -> rhythms.of(
                        one.getValue(),
                        terms.get(one.getKey()),
                        histories.getOrDefault(one.getKey(), MeetingHistory.NONE),
                        rests.get(one.getKey()),
                        viewer))
                .flatMap(Optional::stream)
                .filter(cadence -> QUIET.contains(cadence.state()))
                .count();
    }
}
