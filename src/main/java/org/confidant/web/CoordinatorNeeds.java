package org.confidant.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.RelationState;
import org.confidant.contact.HealthService;
import org.confidant.mentorship.MentorshipCard;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.MentorshipState;
import org.confidant.mentorship.ProposalService;
import org.confidant.mentorship.Unpaired;
import org.confidant.people.Viewer;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.ProgramCard;
import org.confidant.program.ProgramService;
import org.confidant.recheck.RuleBreachService;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.ProgramId;
import org.confidant.web.Need.Kind;
import org.springframework.stereotype.Component;

/** What waits for the viewer in the programs they coordinate: counts and states, never a word of a mentorship. */
@Component
class CoordinatorNeeds {

    private final ProgramService programs;
    private final ProposalService proposals;
    private final MentorshipService mentorships;
    private final AgreementService agreements;
    private final HealthService healths;
    private final RuleBreachService breaches;

    CoordinatorNeeds(
            ProgramService programs,
            ProposalService proposals,
            MentorshipService mentorships,
            AgreementService agreements,
            HealthService healths,
            RuleBreachService breaches) {
        this.programs = programs;
        this.proposals = proposals;
        this.mentorships = mentorships;
        this.agreements = agreements;
        this.healths = healths;
        this.breaches = breaches;
    }

    /** In a number of statements that does not grow with the programs. */
    List<Need> of(Viewer viewer) {
        var coordinated = programs.coordinatedBy(viewer);
        if (coordinated.isEmpty()) {
            return List.of();
        }
        var enrolled = programs.enrollmentsCoordinatedBy(viewer);
        var ids = coordinated.stream().map(ProgramCard::id).toList();
        var running = mentorships.inPrograms(viewer, ids).stream()
                .filter(card -> card.state() != MentorshipState.ENDED)
                .toList();
        var programOf = running.stream().collect(toMap(MentorshipCard::id, MentorshipCard::program));
        var states = agreements.statesOf(programOf.keySet());
        var places = enrolled.stream().map(EnrollmentCard::program).collect(toSet());
        var unpaired = proposals.unpaired(enrolled);
        var unanswered = proposals.unanswered(viewer);
        var broken = breaches.open(ids);
        var quiet = perProgram(quiet(viewer, running), programOf);
        var unsigned = perProgram(unsigned(states), programOf);
        return coordinated.stream()
                .flatMap(program -> {
                    var path = "/programs/" + program.id();
                    if (!places.contains(program.id())) {
                        return Stream.of(Need.of(Kind.ENROL, path + "/enrollments", program.name()));
                    }
                    var needs = new ArrayList<Need>();
                    var waiting = unpaired.getOrDefault(program.id(), Unpaired.NOBODY);
                    count(needs, Kind.OPEN_AGAIN, path + "/openings", waiting.again(), program);
                    count(needs, Kind.PAIR, path + "/proposals", waiting.first(), program);
                    count(needs, Kind.UNANSWERED, path + "/proposals", unanswered, program);
                    count(needs, Kind.RULE_BROKEN, path + "/rule-breaches", broken, program);
                    count(needs, Kind.QUIET, path + "/mentorships", quiet, program);
                    count(needs, Kind.UNSIGNED, path + "/mentorships", unsigned, program);
                    return needs.stream();
                })
                .toList();
    }

    private static void count(
            List<Need> needs, Kind kind, String path, Map<ProgramId, Long> counts, ProgramCard program) {
        count(needs, kind, path, counts.getOrDefault(program.id(), 0L), program);
    }

    private static void count(List<Need> needs, Kind kind, String path, long count, ProgramCard program) {
        if (count > 0) {
            needs.add(Need.of(kind, path, count, program.name()));
        }
    }

    private static Map<ProgramId, Long> perProgram(
            Stream<MentorshipId> mentorships, Map<MentorshipId, ProgramId> programOf) {
        return mentorships.collect(groupingBy(programOf::get, counting()));
    }

    private static Stream<MentorshipId> unsigned(Map<MentorshipId, RelationState> states) {
        return states.entrySet().stream()
                .filter(one -> one.getValue() == RelationState.UNSIGNED)
                .map(Map.Entry::getKey);
    }

    /** A pause is no silence. */
    private Stream<MentorshipId> quiet(Viewer viewer, Collection<MentorshipCard> running) {
        return healths.of(running, viewer.zone()).entrySet().stream()
                .filter(one -> one.getValue().cadence().due().late())
                .map(Map.Entry::getKey);
    }
}
