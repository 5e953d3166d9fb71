package org.confidant.contact;

import java.util.List;
import org.confidant.mentorship.MentorshipCard;
import org.confidant.mentorship.MentorshipService;
import org.confidant.shared.Attempts;
import org.confidant.shared.MentorshipId;
import org.jspecify.annotations.Nullable;
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

    /** As of now. What can be looked at is, whatever fails beside it; a failure is told at the end. */
    public void sweep() {
        sweep(null);
    }

    /** Those that began after this one. */
    void sweep(@Nullable MentorshipId after) {
        try (var attempts = new Attempts()) {
            var cards = mentorships.running(after, AT_ONCE);
            while (!cards.isEmpty()) {
                look(cards, attempts);
                cards = mentorships.running(last(cards).id(), AT_ONCE);
            }
        }
    }

    /** Each alone where they cannot be looked at together. */
    private void look(List<MentorshipCard> cards, Attempts attempts) {
        try {
            noticing.look(cards);
        } catch (RuntimeException oneOfThem) {
            cards.forEach(card -> attempts.make(() -> noticing.look(List.of(card))));
        }
    }

    private static MentorshipCard last(List<MentorshipCard> cards) {
        return cards.get(cards.size() - 1);
    }
}
