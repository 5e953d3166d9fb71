package org.confidant.insight;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.confidant.contact.HoldService;
import org.confidant.contact.NudgeService;
import org.confidant.contact.Outcome;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.MentorshipState;
import org.confidant.mentorship.ProposalService;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.ProgramService;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.ProgramId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does one thing in several mentorships of a program, where it fits, and says where it did not. */
@Service
@Transactional
class StepService {

    private final ProgramService programs;
    private final MentorshipService mentorships;
    private final ProposalService proposals;
    private final NudgeService nudges;
    private final HoldService holds;
    private final PeopleService people;
    private final BoardRows rows;

    StepService(
            ProgramService programs,
            MentorshipService mentorships,
            ProposalService proposals,
            NudgeService nudges,
            HoldService holds,
            PeopleService people,
            BoardRows rows) {
        this.programs = programs;
        this.mentorships = mentorships;
        this.proposals = proposals;
        this.nudges = nudges;
        this.holds = holds;
        this.people = people;
        this.rows = rows;
    }

    boolean allows(Viewer viewer, @Nullable LocalDate until) {
        return until != null && holds.allows(viewer, until);
    }

    LocalDate today(Viewer viewer) {
        return holds.today(viewer);
    }

    /**
     * @param form checked
     * @throws NotVisibleException when the viewer does not coordinate the program
     */
    StepReport take(Viewer viewer, ProgramId id, StepForm form) {
        var step = Objects.requireNonNull(form.step());
        return switch (step) {
            case NUDGE -> report(viewer, id, step, nudges.nudge(viewer, id, form.of()), List.of());
            case HOLD ->
                report(
                        viewer,
                        id,
                        step,
                        holds.hold(
                                viewer,
                                id,
                                form.of(),
                                Objects.requireNonNull(form.reason()),
                                Objects.requireNonNull(form.until())),
                        List.of());
            case REMATCH -> rematch(viewer, id, form.of());
        };
    }

    /** Nothing is written: a coordinator pairs one mentee at a time, with all reasons before them. */
    private StepReport rematch(Viewer viewer, ProgramId id, Collection<MentorshipId> of) {
        programs.requireCoordinator(viewer, id);
        var cards = mentorships.among(viewer, id, of);
        var waiting = proposals.waitingAgain(cards.stream()
                .filter(card -> card.state() == MentorshipState.ENDED)
                .map(card -> card.id())
                .toList());
        var outcome = Outcome.of(
                of,
                cards,
                card -> card.state() != MentorshipState.ENDED
                        ? "insight.skipped.on"
                        : waiting.containsKey(card.id()) ? null : "insight.skipped.paired");
        var places = waiting.values().stream().flatMap(List::stream).distinct().toList();
        return report(viewer, id, BoardStep.REMATCH, outcome, again(id, places));
    }

    private List<StepReport.Again> again(ProgramId id, List<EnrollmentCard> places) {
        var names = people.cards(places.stream().map(EnrollmentCard::person).toList());
        return places.stream()
                .flatMap(place -> Stream.ofNullable(names.get(place.person()))
                        .map(PersonCard::name)
                        .map(name ->
                                new StepReport.Again(name, "/programs/" + id + "/proposals/new?mentee=" + place.id())))
                .toList();
    }

    private StepReport report(
            Viewer viewer, ProgramId id, BoardStep step, Outcome outcome, List<StepReport.Again> again) {
        var skipped = outcome.skipped();
        var names = names(
                viewer, id, skipped.stream().map(Outcome.Skipped::mentorship).toList());
        return new StepReport(
                step,
                outcome.done().size(),
                skipped.stream()
                        .map(one -> new StepReport.Skipped(names.getOrDefault(one.mentorship(), ""), one.why()))
                        .toList(),
                again);
    }

    private Map<MentorshipId, String> names(Viewer viewer, ProgramId id, List<MentorshipId> ids) {
        return rows.of(mentorships.among(viewer, id, ids)).stream()
                .collect(toMap(row -> row.mentorship().id(), row -> row.mentees() + ", " + row.mentors()));
    }
}
