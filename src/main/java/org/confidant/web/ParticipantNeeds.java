package org.confidant.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.confidant.agreement.RelationState;
import org.confidant.agreement.Verb;
import org.confidant.mentorship.Invitee;
import org.confidant.mentorship.ProposalCard;
import org.confidant.mentorship.ProposalService;
import org.confidant.people.Viewer;
import org.confidant.program.InvitationCard;
import org.confidant.program.Place;
import org.confidant.program.ProgramService;
import org.confidant.reading.Rooms;
import org.confidant.reading.When;
import org.confidant.web.Need.Kind;
import org.springframework.stereotype.Component;

/** What waits for the viewer as a mentor or mentee. */
@Component
class ParticipantNeeds {

    private final ProposalService proposals;
    private final ProgramService programs;
    private final Rooms rooms;
    private final When when;
    private final Clock clock;

    ParticipantNeeds(ProposalService proposals, ProgramService programs, Rooms rooms, When when, Clock clock) {
        this.clock = clock;
        this.programs = programs;
        this.proposals = proposals;
        this.rooms = rooms;
        this.when = when;
    }

    List<Need> of(Viewer viewer, List<Own> own) {
        var today = viewer.today(clock);
        return Stream.of(
                        proposed(viewer),
                        invited(viewer),
                        own.stream().map(ParticipantNeeds::agreement).flatMap(Optional::stream),
                        own.stream().filter(Own::toReaffirm).map(ParticipantNeeds::reaffirm),
                        own.stream().filter(one -> one.meantToGoOn(today)).map(ParticipantNeeds::resume),
                        own.stream().flatMap(one -> lastDay(one, today, viewer)))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Need> proposed(Viewer viewer) {
        var waiting = proposals.waitingFor(viewer);
        var others = rooms.others(
                viewer,
                waiting.stream()
                        .collect(toMap(
                                ProposalCard::id,
                                card -> card.invitees().stream()
                                        .map(Invitee::person)
                                        .toList())));
        return waiting.stream().map(card -> proposal(card, others.getOrDefault(card.id(), "")));
    }

    private Stream<Need> invited(Viewer viewer) {
        var invitations = programs.invitationsOf(viewer);
        var names =
                programs.names(invitations.stream().map(InvitationCard::program).collect(toSet()));
        return invitations.stream()
                .map(one -> Need.of(
                        one.place() == Place.MENTOR ? Kind.JOIN_AS_MENTOR : Kind.JOIN_AS_MENTEE,
                        "/program-invitations/" + one.id(),
                        names.getOrDefault(one.program(), "")));
    }

    private static Need proposal(ProposalCard card, String others) {
        return Need.of(Kind.PROPOSAL, "/proposals/" + card.id(), others);
    }

    private static Need reaffirm(Own own) {
        return Need.of(
                own.state() == RelationState.LAPSED ? Kind.REAFFIRM : Kind.CHECKPOINT,
                own.path() + "/reaffirmations",
                own.others());
    }

    private Stream<Need> lastDay(Own own, LocalDate today, Viewer viewer) {
        return own.lastDay(today).stream()
                .map(day -> Need.of(Kind.LAST_DAY, own.path() + "/extensions", own.others(), when.date(day, viewer)));
    }

    private static Need resume(Own own) {
        return Need.of(Kind.RESUME, own.path(), own.others());
    }

    private static Optional<Need> agreement(Own own) {
        var pending = own.pending();
        if (!own.allows(Verb.SIGN_TERMS)) {
            return Optional.empty();
        }
        if (pending == null) {
            return own.terms() == null
                    ? Optional.of(Need.of(Kind.READ_AGREEMENT, own.path() + "/agreement", own.others()))
                    : Optional.empty();
        }
        return pending.waitsFor(own.viewer())
                ? Optional.of(Need.of(Kind.SIGN, own.path() + "/agreement", pending.number(), own.others()))
                : Optional.empty();
    }
}
