package org.confidant.mentorship;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.confidant.audit.AuditService;
import org.confidant.people.Viewer;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.ProgramService;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ProposalId;
import org.confidant.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals: a coordinator asks a mentor and a mentee, both answer, and the last yes begins the mentorship. */
@Service
@Transactional(readOnly = true)
public class ProposalService {

    private final ProposalRepository proposals;
    private final MentorshipQueries queries;
    private final BetweenQueries between;
    private final Pairing pairing;
    private final MentorshipBeginning beginning;
    private final ProgramService programs;
    private final AuditService audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposalService(
            ProposalRepository proposals,
            MentorshipQueries queries,
            BetweenQueries between,
            Pairing pairing,
            MentorshipBeginning beginning,
            ProgramService programs,
            AuditService audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.queries = queries;
        this.between = between;
        this.pairing = pairing;
        this.beginning = beginning;
        this.programs = programs;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Every mentor of the program beside this mentee: those who can be paired first, most shared topics first. */
    public List<Candidate> candidates(Viewer viewer, ProgramId program, EnrollmentId mentee) {
        return pairing.candidates(programs.enrollments(viewer, program), program, mentee);
    }

    /**
     * Asks a mentee and a mentor of the program.
     *
     * @throws NotVisibleException when the viewer does not coordinate the program, or an enrollment is not of it
     * @throws RefusedException when the program is over, or a rule keeps the two apart
     */
    @Transactional
    public ProposalId propose(Viewer viewer, ProgramId program, EnrollmentId mentee, EnrollmentId mentor) {
        var chosen = chosen(candidates(viewer, program, mentee), List.of(mentor));
        var menteeCard = programs.enrollment(mentee).orElseThrow(NotVisibleException::new);
        return ask(viewer, program, List.of(chosen.get(0), menteeCard));
    }

    /** Every mentee of the program beside this mentor: those who can be asked first, most shared topics first. */
    public List<Candidate> circle(Viewer viewer, ProgramId program, EnrollmentId mentor) {
        return pairing.circle(programs.enrollments(viewer, program), program, mentor);
    }

    /**
     * Asks a mentor and several mentees of the program whether they would meet as a circle.
     *
     * @param mentees two at least
     * @throws NotVisibleException when the viewer does not coordinate the program, or an enrollment is not of it
     * @throws RefusedException when the program is over, a rule keeps one of them apart from the mentor, or the mentor has no room for
     *     them all
     */
    @Transactional
    public ProposalId proposeCircle(
            Viewer viewer, ProgramId program, EnrollmentId mentor, Collection<EnrollmentId> mentees) {
        var chosen = chosen(circle(viewer, program, mentor), mentees);
        var mentorCard = programs.enrollment(mentor).orElseThrow(NotVisibleException::new);
        if (chosen.size() < 2) {
            throw RefusedException.notNow("mentorship.error.circle");
        }
        if (!pairing.load(mentorCard).leaves(chosen.size(), mentorCard.capacity())) {
            throw RefusedException.notNow(Refusal.MENTOR_FULL.messageKey());
        }
        return ask(
                viewer,
                program,
                Stream.concat(Stream.of(mentorCard), chosen.stream()).toList());
    }

    /** Only once every rule has been asked. */
    ProposalId ask(Viewer viewer, ProgramId program, List<EnrollmentCard> asked) {
        var patience = programs.requireRunning(program, viewer.today(clock)).patience();
        var waits = Duration.ofDays(patience.proposalLapseDays());
        var proposal = proposals.save(new Proposal(program, waits, asked, viewer.id(), clock.instant()));
        audit.record(viewer.id(), "proposal.made", proposal.id().toString(), Map.of());
        events.publishEvent(new ProposalMade(
                proposal.id(), asked.stream().map(EnrollmentCard::person).toList()));
        return proposal.id();
    }

    private static List<EnrollmentCard> chosen(List<Candidate> candidates, Collection<EnrollmentId> ids) {
        var chosen = candidates.stream()
                .filter(one -> ids.contains(one.enrollment().id()))
                .toList();
        if (chosen.size() != Set.copyOf(ids).size()) {
            throw new NotVisibleException();
        }
        chosen.stream()
                .flatMap(one -> Stream.ofNullable(one.refusal()))
                .findFirst()
                .ifPresent(refusal -> {
                    throw RefusedException.notNow(refusal.messageKey());
                });
        return chosen.stream().map(Candidate::enrollment).toList();
    }

    /** @throws NotVisibleException unless the viewer was asked */
    public ProposalCard requireAsked(Viewer viewer, ProposalId id) {
        return proposals
                .findById(id)
                .map(one -> one.card(clock.instant()))
                .filter(card -> ProposalPermissions.of(card, viewer.id()).see())
                .orElseThrow(NotVisibleException::new);
    }

    /**
     * How many mentees of each wait to be paired: still here, in no mentorship with that place, and asked about by nobody. In three
     * statements; a program where nobody waits is absent.
     *
     * @param enrollments of programs that the viewer coordinates
     */
    public Map<ProgramId, Unpaired> unpaired(List<EnrollmentCard> enrollments) {
        var waiting = pairing.waiting(enrollments);
        var programs = waiting.stream().map(EnrollmentCard::program).collect(toSet());
        var again = programs.isEmpty() ? Set.<EnrollmentId>of() : between.askedInVain(programs, clock.instant());
        return waiting.stream()
                .collect(groupingBy(
                        EnrollmentCard::program,
                        reducing(Unpaired.NOBODY, one -> Unpaired.one(again.contains(one.id())), Unpaired::and)));
    }

    /**
     * The places of those who were mentees in these mentorships and wait to be paired again; one in which nobody does is absent.
     *
     * @param ids of programs that the viewer coordinates
     */
    public Map<MentorshipId, List<EnrollmentCard>> waitingAgain(Collection<MentorshipId> ids) {
        var places = ids.isEmpty() ? Map.<MentorshipId, List<EnrollmentId>>of() : queries.menteePlaces(ids);
        var cards = programs.enrollments(
                places.values().stream().flatMap(List::stream).toList());
        var waiting = pairing.waiting(List.copyOf(cards.values())).stream()
                .map(EnrollmentCard::id)
                .collect(toSet());
        return places.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(waiting::contains))
                .collect(toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().stream()
                                .filter(waiting::contains)
                                .flatMap(id -> Stream.ofNullable(cards.get(id)))
                                .toList()));
    }

    /** How many proposals wait for an answer in each program that the viewer coordinates; in one statement. */
    public Map<ProgramId, Long> unanswered(Viewer viewer) {
        return queries.openProposals(viewer.id(), clock.instant());
    }

    /** Proposals that wait for the viewer's answer. */
    public List<ProposalCard> waitingFor(Viewer viewer) {
        return cards(queries.waitingFor(viewer.id(), clock.instant()));
    }

    /** @throws NotVisibleException when the viewer does not coordinate the program */
    public List<ProposalCard> inProgram(Viewer viewer, ProgramId program) {
        programs.requireCoordinator(viewer, program);
        return cards(queries.proposalsIn(program));
    }

    /**
     * A yes. The last one begins the mentorship in the same transaction.
     *
     * @return the mentorship, when this was the last yes
     * @throws RefusedException when answered already, or something keeps it from beginning now
     */
    @Transactional
    public Optional<MentorshipId> accept(Viewer viewer, ProposalId id) {
        return answer(viewer, id, Answer.ACCEPTED);
    }

    /**
     * A no, which is always taken. It closes the proposal of a pair; a circle begins without a mentee who said it, with the last answer,
     * and is closed where something keeps it from beginning.
     *
     * @param reason for the coordinators alone; may be empty
     * @return the mentorship, when this was the last answer that a circle waited for
     */
    @Transactional
    public Optional<MentorshipId> decline(Viewer viewer, ProposalId id, String reason) {
        var begun = answer(viewer, id, Answer.DECLINED);
        if (!reason.isBlank()) {
            var proposal = locked(viewer, id);
            var enrollment = proposal.card(clock.instant()).invitee(viewer.id()).enrollment();
            proposal.because(
                    viewer.id(),
                    programs.tellCoordinators(enrollment, "proposal.reason", new DeclineWords(reason.strip())));
        }
        return begun;
    }

    /**
     * A coordinator takes the question back. Those asked read that it was, and that nobody is at fault.
     *
     * @return the program that it was asked in
     * @throws NotVisibleException unless the viewer coordinates the program, or was asked
     * @throws RefusedException when the viewer does not coordinate it, or it is open no more
     */
    @Transactional
    public ProgramId withdraw(Viewer viewer, ProposalId id) {
        var proposal = proposals.findForUpdateById(id).orElseThrow(NotVisibleException::new);
        var card = proposal.card(clock.instant());
        if (!programs.coordinates(viewer, card.program())) {
            throw ProposalPermissions.of(card, viewer.id()).see()
                    ? RefusedException.notYours("mentorship.refused.withdraw")
                    : new NotVisibleException();
        }
        proposal.withdraw(clock.instant());
        audit.record(viewer.id(), "proposal.withdrawn", id.toString(), Map.of());
        return card.program();
    }

    private Optional<MentorshipId> answer(Viewer viewer, ProposalId id, Answer answer) {
        var proposal = locked(viewer, id);
        audit.recordUnnamed("proposal." + answer.name().toLowerCase(Locale.ROOT), id.toString(), Map.of());
        return proposal.answer(viewer.id(), answer, clock.instant())
                ? begin(proposal, viewer, answer)
                : Optional.empty();
    }

    private Optional<MentorshipId> begin(Proposal proposal, Viewer viewer, Answer last) {
        try {
            return Optional.of(beginning.begin(proposal.card(clock.instant()), viewer));
        } catch (RefusedException refused) {
            if (last == Answer.ACCEPTED) {
                throw refused;
            }
            proposal.close();
            return Optional.empty();
        }
    }

    private Proposal locked(Viewer viewer, ProposalId id) {
        requireVisible(viewer, id);
        return proposals.findForUpdateById(id).orElseThrow(NotVisibleException::new);
    }

    private void requireVisible(Viewer viewer, ProposalId id) {
        if (!queries.asked(viewer.id(), id)) {
            throw new NotVisibleException();
        }
    }

    private List<ProposalCard> cards(List<ProposalId> ids) {
        return proposals.findAllById(ids).stream()
                .map(one -> one.card(clock.instant()))
                .sorted(comparing(ProposalCard::proposedAt).reversed())
                .toList();
    }
}
