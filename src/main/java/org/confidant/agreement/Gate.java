package org.confidant.agreement;

import java.time.Clock;
import java.util.List;
import org.confidant.mentorship.MentorshipCard;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.MentorshipState;
import org.confidant.mentorship.Participant;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever writes in a mentorship comes through here: its row is locked first, so that what is asked then stays true. */
@Component
class Gate {

    private final MentorshipService mentorships;
    private final AgreementQueries queries;
    private final Endings endings;
    private final Clock clock;

    Gate(MentorshipService mentorships, AgreementQueries queries, Endings endings, Clock clock) {
        this.mentorships = mentorships;
        this.queries = queries;
        this.endings = endings;
        this.clock = clock;
    }

    /** @throws NotVisibleException when the viewer takes no part in it */
    Standing look(Viewer viewer, MentorshipId id) {
        return standing(viewer, mentorships.requireParticipant(viewer, id));
    }

    /**
     * The standing as it is and stays until the transaction ends.
     *
     * @throws NotVisibleException when the viewer takes no part in it
     * @throws RefusedException when the verb is closed now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Standing pass(Viewer viewer, MentorshipId id, Verb verb) {
        mentorships.requireParticipant(viewer, id);
        var standing = standing(viewer, mentorships.lock(id));
        if (!standing.allows(verb)) {
            throw RefusedException.notNow("agreement.closed." + standing.state());
        }
        return standing;
    }

    private Standing standing(Viewer viewer, MentorshipCard card) {
        var place = card.participants().stream()
                .filter(participant -> participant.person().equals(viewer.id()))
                .map(Participant::place)
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        var terms = queries.termsOf(List.of(card.id())).get(card.id());
        return new Standing(
                card.id(),
                card.program(),
                card.space(),
                viewer.id(),
                place,
                card.participants(),
                card.since(),
                RelationState.of(card.state(), terms),
                card.state() == MentorshipState.ENDED
                        ? endings.of(List.of(card.id())).get(card.id())
                        : null,
                terms,
                clock.instant());
    }
}
