package org.confidant.contact;

import java.util.List;
import org.confidant.mentorship.MentorshipCard;
import org.confidant.mentorship.MentorshipService;
import org.springframework.stereotype.Service;

/**
 * Looks at every mentorship that goes on, keeps what has changed since it last looked, and does what is to be done about it. It can be
 * run at any time, as often as one likes and by several at once: what is stored depends on histories and the clock alone.
 */
@Service
public class SweepService {

    /** So many in one transaction. */
    private static final int AT_ONCE = 100;

    private final MentorshipService mentorships;
    private final Noticing noticing;

    SweepService(MentorshipService mentorships, Noticing noticing) {
        this.mentorships = mentorships;
        this.noticing = noticing;
    }

    /** As of now. What one transaction has kept stays, should a later one fail. */
    public void sweep() {
        var cards = mentorships.running(null, AT_ONCE);
        while (!cards.isEmpty()) {
            noticing.look(cards);
            cards = mentorships.running(last(cards).id(), AT_ONCE);
        }
    }

    private static MentorshipCard last(List<MentorshipCard> cards) {
        return cards.get(cards.size() - 1);
    }
}
