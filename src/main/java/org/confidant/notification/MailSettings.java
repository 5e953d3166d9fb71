package org.confidant.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.confidant.shared.PublicAddress;
import org.confidant.shared.StartRefusedException;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether mail is sent, and in whose name. */
@Component
class MailSettings {

    private final boolean sends;
    private final String from;

    /** @throws StartRefusedException when mail would be sent in the name of nobody */
    MailSettings(Environment environment, PublicAddress address) {
        this.sends = !environment.getProperty("spring.mail.host", "").isBlank();
        var given = environment.getProperty("confidant.mail-from", "").strip();
        this.from = given.isEmpty() ? "Confidant <no-reply@" + address.base().getHost() + ">" : given;
        try {
            new InternetAddress(from, true).validate();
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
}
