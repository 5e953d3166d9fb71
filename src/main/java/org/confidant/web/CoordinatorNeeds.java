package org.confidant.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.RelationState;
import org.confidant.cadence.CadenceState;
import org.confidant.meeting.MeetingHistory;
import org.confidant.meeting.MeetingService;
import org.confidant.mentorship.MentorshipCard;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.MentorshipState;
import org.confidant.mentorship.ProposalService;
import org.confidant.people.Viewer;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.ProgramCard;
import org.confidant.program.ProgramService;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.ProgramId;
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

    /** In a number of statements that does not grow with the programs. */
    List<Need> of(Viewer viewer) {
        var coordinated = programs.coordinatedBy(viewer);
        if (coordinated.isEmpty()) {
            return List.of();
        }
        var enrolled = programs.enrollmentsCoordinatedBy(viewer);
        var running = mentorships
                .inPrograms(viewer, coordinated.stream().map(ProgramCard::id).toList())
                .stream()
                .filter(card -> card.state() != MentorshipState.ENDED)
                .collect(toMap(MentorshipCard::id, MentorshipCard::program));
        var states = agreements.statesOf(running.keySet());
        var places = enrolled.stream().map(EnrollmentCard::program).collect(toSet());
        var unpaired = proposals.unpaired(enrolled);
        var unanswered = proposals.unanswered(viewer);
        var quiet = perProgram(quiet(viewer, states), running);
        var unsigned = perProgram(unsigned(states), running);
        return coordinated.stream()
                .flatMap(program -> {
                    var path = "/programs/" + program.id();
                    if (!places.contains(program.id())) {
                        return Stream.of(Need.of(Kind.ENROL, path + "/enrollments", program.name()));
                    }
                    var needs = new ArrayList<Need>();
                    count(needs, Kind.PAIR, path + "/proposals", unpaired, program);
                    count(needs, Kind.UNANSWERED, path + "/proposals", unanswered, program);
                    count(needs, Kind.QUIET, path + "/mentorships", quiet, program);
                    count(needs, Kind.UNSIGNED, path + "/mentorships", unsigned, program);
                    return needs.stream();
                })
                .toList();
    }

    private static void count(
            List<Need> needs, Kind kind, String path, Map<ProgramId, Long> counts, ProgramCard program) {
        var count = counts.getOrDefault(program.id(), 0L);
        if (count > 0) {
            needs.add(Need.of(kind, path, count, program.name()));
        }
    }

    private static Map<ProgramId, Long> perProgram(
            Stream<MentorshipId> mentorships, Map<MentorshipId, ProgramId> running) {
        return mentorships.collect(groupingBy(running::get, counting()));
    }

    private static Stream<MentorshipId> unsigned(Map<MentorshipId, RelationState> states) {
        return states.entrySet().stream()
                .filter(one -> one.getValue() == RelationState.UNSIGNED)
                .map(Map.Entry::getKey);
    }

    private Stream<MentorshipId> quiet(Viewer viewer, Map<MentorshipId, RelationState> states) {
        var terms = agreements.termsOf(states.keySet());
        var histories = meetings.history(states.keySet());
        var rests = mentorships.restsOf(states.keySet());
        return states.entrySet().stream()
                .filter(one -> rhythms.of(
                                one.getValue(),
                                terms.get(one.getKey()),
                                histories.getOrDefault(one.getKey(), MeetingHistory.NONE),
                                rests.get(one.getKey()),
                                viewer)
                        .filter(cadence -> QUIET.contains(cadence.state()))
                        .isPresent())
                .map(Map.Entry::getKey);
    }
}
