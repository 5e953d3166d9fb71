package org.confidant.notification;

import java.util.Collection;
import org.confidant.cadence.CadenceState;
import org.confidant.contact.ContactNoticed;
import org.confidant.contact.DateAsked;
import org.confidant.mentorship.MentorshipEnded;
import org.confidant.program.ProgramService;
import org.confidant.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says of what was noticed of contact, and of an end, which kind of news it is to those who take part and to their coordinators. */
@Component
class ContactNews {

    private final Notifier notifier;
    private final ProgramService programs;

    ContactNews(Notifier notifier, ProgramService programs) {
        this.notifier = notifier;
        this.programs = programs;
    }

    @EventListener
    void on(ContactNoticed event) {
        switch (event.subject()) {
            case MEETING -> {
                var lapsed = event.state() == CadenceState.LAPSED;
                tell(lapsed ? Kind.CONTACT_LAPSED : Kind.MEETING_DUE, event, event.participants());
                tell(Kind.CONTACT_LAPSED_THERE, event, event.coordinators());
            }
            case FIRST_MEETING -> tell(Kind.MEETING_DUE, event, event.participants());
            case FEEDBACK -> feedback(event);
            case CHECKPOINT -> tell(Kind.CHECKPOINT, event, event.participants());
            case LAST_DAY -> {
                var passed = event.state() == CadenceState.OVERDUE;
                tell(passed ? Kind.LAST_DAY_PASSED : Kind.LAST_DAY_NEAR, event, event.participants());
                tell(Kind.LAST_DAY_PASSED_THERE, event, event.coordinators());
            }
            case INACTIVITY -> {
                var days = programs.require(event.program()).patience().warningDays();
                notifier.tell(Kind.INACTIVE, about(event).number(days), event.id() + "", event.participants());
                notifier.tell(Kind.INACTIVE_THERE, about(event).number(days), event.id() + "", event.coordinators());
            }
        }
    }

    private void tell(Kind kind, ContactNoticed event, Collection<PersonId> people) {
        notifier.tell(kind, about(event), event.id() + "", people);
    }

    private static About about(ContactNoticed event) {
        return About.of(event.mentorship()).in(event.program()).on(event.since());
    }

    /** Whoever owes it to all of a circle on the same day is told once. */
    private void feedback(ContactNoticed event) {
        var key = event.mentorship() + ":" + event.state() + ":" + event.since();
        notifier.tell(Kind.FEEDBACK_DUE, About.of(event.mentorship()), key, event.participants());
    }

    @EventListener
    void on(DateAsked event) {
        notifier.tell(
                Kind.DATE_ASKED, About.of(event.mentorship()), event.mentorship() + ":" + event.at(), event.people());
    }

    @EventListener
    void on(MentorshipEnded event) {
        var about = About.of(event.mentorship()).in(event.program());
        notifier.tell(Kind.MENTORSHIP_ENDED, about, event.mentorship() + "", event.people());
        notifier.tell(
                Kind.MENTORSHIP_ENDED_THERE, about, event.mentorship() + "", programs.coordinatorsOf(event.program()));
    }
}
