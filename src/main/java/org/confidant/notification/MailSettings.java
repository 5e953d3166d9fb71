package org.confidant.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Objects;
import org.confidant.calendar.Mailbox;
import org.confidant.calendar.Sender;
import org.confidant.shared.PublicAddress;
import org.confidant.shared.StartRefusedException;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether mail is sent, and in whose name. */
@Component
class MailSettings implements Sender {

    private final boolean sends;
    private final String from;
    private final Mailbox mailbox;

    /** @throws StartRefusedException when mail would be sent in the name of nobody */
    MailSettings(Environment environment, PublicAddress address) {
        this.sends = !environment.getProperty("spring.mail.host", "").isBlank();
        var given = environment.getProperty("confidant.mail-from", "").strip();
        this.from = given.isEmpty() ? "Confidant <no-reply@" + address.base().getHost() + ">" : given;
        try {
            var parsed = new InternetAddress(from, true);
            parsed.validate();
            this.mailbox = new Mailbox(
                    Objects.requireNonNullElse(parsed.getPersonal(), parsed.getAddress()), parsed.getAddress());
        } catch (AddressException wrong) {
            throw new StartRefusedException(
                    "Nobody can send mail as " + from + ".",
                    "Give the address that mail comes from in CONFIDANT_MAIL_FROM: Confidant <mentoring@company.example>");
        }
    }

    boolean sends() {
        return sends;
    }

    String from() {
        return from;
    }

    @Override
    public Mailbox mailbox() {
        return mailbox;
    }
}
