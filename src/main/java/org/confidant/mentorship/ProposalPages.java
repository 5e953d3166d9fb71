package org.confidant.mentorship;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.ProgramService;
import org.confidant.reading.Kept;
import org.confidant.reading.KeptTexts;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ProposalId;
import org.confidant.shared.SealedId;
import org.confidant.shared.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts proposals and names together for the pages. */
@Component
@Transactional(readOnly = true)
class ProposalPages {

    private static final int PAGE = 20;

    private final ProposalService proposals;
    private final MentorshipQueries queries;
    private final Pairing pairing;
    private final ProgramService programs;
    private final PeopleService people;
    private final KeptTexts texts;

    ProposalPages(
            ProposalService proposals,
            MentorshipQueries queries,
            Pairing pairing,
            ProgramService programs,
            PeopleService people,
            KeptTexts texts) {
        this.texts = texts;
        this.proposals = proposals;
        this.queries = queries;
        this.pairing = pairing;
        this.programs = programs;
        this.people = people;
    }

    /**
     * @param q a part of the name, address, job or department of those who wait; may be empty
     * @param waits which page of those who wait
     * @param asked which page of those who were asked
     */
    PairingPage pairing(Viewer viewer, ProgramId id, String q, int waits, int asked) {
        var program = programs.requireCoordinator(viewer, id);
        var enrollments = programs.enrollments(viewer, id);
        var cards = cards(enrollments);
        var queue = pairing.queue(id, enrollments, cards);
        var waiting = queue.waiting().stream()
                .map(one -> new PairingPage.Waiting(
                        one, card(cards, one.person()), queue.parted().get(one.id())))
                .toList();
        var found = found(waiting, q);
        var all = Slice.of(openFirst(proposals.inProgram(viewer, id)), asked, PAGE);
        var made = all.rows();
        var reasons = texts.of(
                viewer,
                made.stream()
                        .flatMap(one -> one.invitees().stream())
                        .flatMap(one -> Stream.ofNullable(one.reason()))
                        .toList());
        var people = people(made);
        var lines = made.stream()
                .map(one -> new PairingPage.Line(one, names(one, people), reasons(one, reasons)))
                .toList();
        return new PairingPage(
                program, q, waiting.size(), Slice.of(found, waits, PAGE), new Slice<>(lines, all.number(), all.more()));
    }

    private List<PairingPage.Waiting> found(List<PairingPage.Waiting> waiting, String q) {
        if (q.isBlank()) {
            return waiting;
        }
        var like =
                people.search(q, Integer.MAX_VALUE).stream().map(PersonCard::id).collect(toSet());
        return waiting.stream().filter(one -> like.contains(one.person().id())).toList();
    }

    private static List<ProposalCard> openFirst(List<ProposalCard> all) {
        return all.stream()
                .sorted(Comparator.comparing(one -> one.state() != ProposalState.OPEN))
                .toList();
    }

    CandidatesPage candidates(Viewer viewer, ProgramId id, EnrollmentId mentee) {
        var program = programs.requireCoordinator(viewer, id);
        var candidates = proposals.candidates(viewer, id, mentee);
        var enrollment = programs.enrollment(mentee).orElseThrow(NotVisibleException::new);
        var cards = cards(programs.enrollments(viewer, id));
        return new CandidatesPage(
                program,
                new PairingPage.Waiting(enrollment, card(cards, enrollment.person()), null),
                new Choices(candidates.stream()
                        .map(one -> new Choices.Choice(
                                one, card(cards, one.enrollment().person())))
                        .toList()));
    }

    AskedPage asked(Viewer viewer, ProposalId id) {
        var proposal = proposals.requireAsked(viewer, id);
        var places = programs.enrollments(
                proposal.invitees().stream().map(Invitee::enrollment).toList());
        var enrollments = proposal.invitees().stream()
                .map(one -> requireNonNull(places.get(one.enrollment())))
                .toList();
        return new AskedPage(
                proposal,
                programs.require(proposal.program()),
                viewer.id(),
                names(proposal, cards(enrollments)).stream()
                        .filter(person -> !person.id().equals(viewer.id()))
                        .toList(),
                Common.among(enrollments.stream().map(EnrollmentCard::topics).toList()),
                Common.among(enrollments.stream().map(EnrollmentCard::languages).toList()),
                proposal.invitee(viewer.id()).answer() == Answer.ACCEPTED
                        ? queries.begunFrom(id).orElse(null)
                        : null);
    }

    private static List<PairingPage.Reason> reasons(ProposalCard proposal, Map<SealedId, Kept> reasons) {
        return proposal.invitees().stream()
                .flatMap(one -> Stream.ofNullable(one.reason()))
                .flatMap(id -> Stream.ofNullable(reasons.get(id)))
                .map(kept ->
                        new PairingPage.Reason(kept, kept.as(DeclineWords.class).reason()))
                .toList();
    }

    private Map<PersonId, PersonCard> cards(Collection<EnrollmentCard> enrollments) {
        return people.cards(enrollments.stream().map(EnrollmentCard::person).collect(toSet()));
    }

    /** Also those who have given their place up since they were asked. */
    private Map<PersonId, PersonCard> people(List<ProposalCard> made) {
        return people.cards(made.stream()
                .flatMap(one -> one.invitees().stream())
                .map(Invitee::person)
                .collect(toSet()));
    }

    private static List<PersonCard> names(ProposalCard proposal, Map<PersonId, PersonCard> cards) {
        return proposal.invitees().stream()
                .map(invitee -> card(cards, invitee.person()))
                .toList();
    }

    private static PersonCard card(Map<PersonId, PersonCard> cards, PersonId person) {
        return requireNonNull(cards.get(person));
    }
}
