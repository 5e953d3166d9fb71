package org.confidant.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.confidant.people.Viewer;
import org.confidant.shared.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Makes a mail of a row: its words as text and HTML, and the headers by which programs know it. */
@Component
class Envelopes {

    private final LetterWriter writer;
    private final Unsubscriptions unsubscriptions;
    private final Outbox outbox;
    private final PublicAddress address;
    private final MailSettings settings;

    Envelopes(
            LetterWriter writer,
            Unsubscriptions unsubscriptions,
            Outbox outbox,
            PublicAddress address,
            MailSettings settings) {
        this.writer = writer;
        this.unsubscriptions = unsubscriptions;
        this.outbox = outbox;
        this.address = address;
        this.settings = settings;
    }

    MimeMessage of(Mail mail, Viewer to, MimeMessage message) {
        try {
            fill(message, to, writer.write(mail.kind(), mail.about(), to, unsubscription(mail, message)));
            // The same however often it is sent, so that the one who gets it twice can tell
            message.setHeader(
                    "Message-ID", "<" + mail.id() + "@" + address.base().getHost() + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException wrong) {
            throw new MailPreparationException(wrong);
        }
    }

    private void fill(MimeMessage message, Viewer to, Letter letter) throws MessagingException {
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(to.email());
        helper.setSubject(letter.subject());
        helper.setText(letter.text(), letter.html());
    }

    private @Nullable String unsubscription(Mail mail, MimeMessage message) throws MessagingException {
        if (mail.kind().mandatory()) {
            return null;
        }
        var token = unsubscriptions.token(mail);
        outbox.keepToken(mail, Unsubscriptions.hash(token));
        var path = "/unsubscriptions/" + token;
        message.setHeader("List-Unsubscribe", "<" + address.link(path) + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        return path;
    }
}
