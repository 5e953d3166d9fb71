package org.confidant.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;

/**
 * Sends what is due, outside of any transaction: one mail after the other is claimed, looked at once more, sent, and reported. Without
 * a mail server everything waits.
 */
@Service
class Postman {

    private final Outbox outbox;
    private final PeopleService people;
    private final Preferences preferences;
    private final StillStands still;
    private final Envelopes envelopes;
    private final MailSettings settings;
    private final ObjectProvider<JavaMailSender> sender;
    private final Clock clock;

    Postman(
            Outbox outbox,
            PeopleService people,
            Preferences preferences,
            StillStands still,
            Envelopes envelopes,
            MailSettings settings,
            ObjectProvider<JavaMailSender> sender,
            Clock clock) {
        this.outbox = outbox;
        this.people = people;
        this.preferences = preferences;
        this.still = still;
        this.envelopes = envelopes;
        this.settings = settings;
        this.sender = sender;
        this.clock = clock;
    }

    /** All that is due, or as much of it as the mail server takes. */
    void send() {
        if (settings.sends()) {
            send(sender.getObject());
        }
    }

    void send(JavaMailSender server) {
        var more = true;
        while (more) {
            var now = clock.instant();
            more = outbox.claim(now).filter(mail -> handle(mail, server, now)).isPresent();
        }
    }

    /** @return whether to go on with the next */
    private boolean handle(Mail mail, JavaMailSender server, Instant now) {
        var to = people.viewer(mail.person());
        var needless = to.isEmpty() ? Optional.of("Left") : needless(mail, now);
        if (needless.isPresent()) {
            outbox.dropped(mail, needless.get(), now);
            return true;
        }
        var over = mail.kind().urgent()
                ? now
                : preferences.quietHours(mail.person()).over(now, to.get().zone());
        if (over.isAfter(now)) {
            outbox.later(mail, over);
            return true;
        }
        if (mail.attempts() == 1 && givenUp(mail, now)) {
            outbox.parked(mail, "Late", now);
            return true;
        }
        return send(mail, to.get(), server, now);
    }

    private Optional<String> needless(Mail mail, Instant now) {
        if (!preferences.wants(mail.person(), mail.kind(), Channel.MAIL)) {
            return Optional.of("Unwanted");
        }
        return still.asOf(now, mail.person(), mail.kind(), mail.about()) ? Optional.empty() : Optional.of("Done");
    }

    private boolean send(Mail mail, Viewer to, JavaMailSender server, Instant now) {
        try {
            server.send(envelopes.of(mail, to, server.createMimeMessage()));
            outbox.sent(mail, clock.instant());
            return true;
        } catch (RuntimeException failed) {
            var failure = Failure.of(failed);
            if (failure.forGood() || givenUp(mail, now)) {
                outbox.parked(mail, failure.what(), now);
            } else {
                outbox.again(mail, failure.what(), now.plus(BackOff.after(mail.attempts())));
            }
            return !failure.unreachable();
        }
    }

    private static boolean givenUp(Mail mail, Instant now) {
        return !mail.waitingSince().plus(BackOff.GIVEN_UP).isAfter(now);
    }
}
